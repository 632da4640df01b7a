import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type PlaygroundPerson, playgroundSettings } from './playground-settings.js';

/** The Playground could not be run; the message says why and what to do. */
export class PlaygroundError extends Error {
  readonly code = 'playground';
}

/** What the Playground is started with. */
export interface PlaygroundParts {
  readonly dataDir: string;
  /** Where the bot takes activities. */
  readonly botUrl: string;
  readonly port: number;
  /** Who one is in it. */
  readonly as: PlaygroundPerson;
  /** The others that it knows. */
  readonly others: readonly PlaygroundPerson[];
}

/** A Playground that runs, and the page to open. */
export interface Playground {
  readonly url: string;
  close(): Promise<void>;
}

const LONGEST_START = 30_000;
const BETWEEN_LOOKS = 100;

/**
 * Runs the Microsoft 365 Agents Playground, a web client like Teams that works offline, as a process of its own.
 * @throws PlaygroundError when it is not installed or does not start.
 */
export async function startPlayground({
  dataDir,
  botUrl,
  port,
  as,
  others,
}: PlaygroundParts): Promise<Playground> {
  const directory = join(dataDir, 'playground');
  const url = `http://localhost:${port}`;
  // It takes another port by itself when this one is taken, and then nobody would know which page to open.
  if (await isAnswering(url))
    throw new PlaygroundError(`port ${port} is taken; set PLAYGROUND_PORT to another, or PLAYGROUND=off`);
  await rm(join(directory, 'devTools'), { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, '.m365agentsplayground.yml'), playgroundSettings(as, others));
  const child = spawn(
    process.execPath,
    [scriptPath(), '-e', botUrl, '-c', 'msteams', '-p', String(port), '--dt'],
    {
      cwd: directory,
      env: { ...process.env, BROWSER: 'none', TEAMSFX_TELEMETRY: 'off' },
      stdio: 'ignore',
    },
  );
  await untilAnswering(url, child, directory);
  return { url, close: () => stop(child) };
}

function scriptPath(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json');
    return join(dirname(manifest), 'cli.js');
  } catch (cause) {
    throw new PlaygroundError(
      'the Playground is not installed: run npm ci without --omit=dev, or set PLAYGROUND=off',
      { cause },
    );
  }
}

async function untilAnswering(url: string, child: ChildProcess, directory: string): Promise<void> {
  for (let waited = 0; waited < LONGEST_START; waited += BETWEEN_LOOKS) {
    if (child.exitCode !== null)
      throw new PlaygroundError(`the Playground stopped at once: ${await lastWords(directory)}`);
    if (await isAnswering(url)) return;
    await pause(BETWEEN_LOOKS);
  }
  child.kill();
  throw new PlaygroundError(
    `the Playground did not answer at ${url}; set PLAYGROUND_PORT to another port, or PLAYGROUND=off`,
  );
}

function isAnswering(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** It says what went wrong only in a file of its own. */
async function lastWords(directory: string): Promise<string> {
  const logs = join(directory, 'devTools');
  const [name] = await readdir(logs).catch(() => []);
  const text = name === undefined ? '' : await readFile(join(logs, name), 'utf8').catch(() => '');
  const reason = text.split('\n').find((line) => line.includes('Reason:'));
  return reason?.slice(0, 300) ?? 'it left no word why; set PLAYGROUND=off to do without it';
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}
