import { fork } from 'node:child_process';
import { once } from 'node:events';

/** An emulator in a process of its own. */
export interface EmulatorProcess {
  readonly connectionString: string;
  close(): void;
}

/** Starts one and waits until it says where it is. */
export async function runEmulatorProcess(): Promise<EmulatorProcess> {
  const child = fork(new URL('emulator-process.ts', import.meta.url), {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    execArgv: ['--import', 'tsx'],
  });
  if (!child.stdout) throw new Error('the emulator has no output');
  const [said] = await once(child.stdout, 'data');
  return { connectionString: String(said).trim(), close: () => child.kill() };
}
