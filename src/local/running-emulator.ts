import { readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';

/** The note that a running emulator leaves beside its data, so that other commands can use it. */
function noteIn(dataDir: string): string {
  return join(dataDir, 'emulator.json');
}

/** Leaves the note. */
export async function noteEmulator(dataDir: string, connectionString: string): Promise<void> {
  await writeFile(noteIn(dataDir), JSON.stringify({ connectionString }));
}

/** Takes the note away. */
export async function forgetEmulator(dataDir: string): Promise<void> {
  await rm(noteIn(dataDir), { force: true });
}

/** The connection string of the emulator that runs on this data; undefined for none, or a note left by one that was killed. */
export async function findEmulator(dataDir: string): Promise<string | undefined> {
  const note = await readFile(noteIn(dataDir), 'utf8').catch(() => undefined);
  const found = note === undefined ? undefined : /"connectionString":"([^"]+)"/.exec(note)?.[1];
  const port = found === undefined ? undefined : /TableEndpoint=http:\/\/127\.0\.0\.1:(\d+)/.exec(found)?.[1];
  return port !== undefined && (await answers(Number(port))) ? found : undefined;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
