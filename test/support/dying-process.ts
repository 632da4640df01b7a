import { fork } from 'node:child_process';
import { once } from 'node:events';

/** What a process is to do before it is killed. */
export interface Errand {
  readonly connectionString: string;
  readonly prefix: string;
  /** The moment by its clock, ISO 8601. */
  readonly at: string;
  /** A form's click to be answered, a directory to be imported, or a minute's tick that sends what is due. */
  readonly click?: { readonly asker: string; readonly verb: string; readonly data: unknown };
  readonly directory?: string;
  readonly tick?: true;
  /** Killed before or after the request of this number is carried out, a message that is sent being one; the first is 1. */
  readonly dieAt: number;
  readonly when: 'before' | 'after';
}

/** Runs an errand in a process of its own, which kills itself with SIGKILL at its request; tells how it ended. */
export async function runErrand(errand: Errand): Promise<'killed' | 'finished'> {
  const child = fork(new URL('run-errand.ts', import.meta.url), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.send(errand);
  const [code, signal] = await once(child, 'exit');
  if (signal === 'SIGKILL') return 'killed';
  if (code === 0) return 'finished';
  throw new Error(`the process ended with ${code ?? signal}`);
}
