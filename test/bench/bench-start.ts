import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/free-port.js';
import { sumUp } from './measure.js';
import type { Line } from './report.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MOST_SECONDS = 2.5;
const MOST_MEGABYTES = 240;
const STARTS = 5;

/** How long the built bot takes until it is ready, and what it holds of memory then, with the emulator elsewhere. */
export async function benchStart(connectionString: string): Promise<Line[]> {
  const built = spawnSync(process.execPath, [
    join(ROOT, 'node_modules/typescript/bin/tsc'),
    '-p',
    join(ROOT, 'src/tsconfig.json'),
  ]);
  if (built.status !== 0) throw new Error('the program could not be built');
  const starts: { took: number; megabytes: number }[] = [];
  for (let index = 0; index < STARTS; index += 1) starts.push(await startOnce(connectionString));
  const seconds = sumUp(starts.map(({ took }) => took)).median / 1000;
  const megabytes = sumUp(starts.map((start) => start.megabytes)).median;
  return [
    {
      what: 'start to ready, built',
      reached: `${seconds.toFixed(2)} s`,
      target: `≤ ${MOST_SECONDS} s`,
      ok: seconds <= MOST_SECONDS,
    },
    {
      what: 'resident memory when ready',
      reached: `${Math.round(megabytes)} MB`,
      target: `≤ ${MOST_MEGABYTES} MB`,
      ok: megabytes <= MOST_MEGABYTES,
    },
  ];
}

async function startOnce(connectionString: string): Promise<{ took: number; megabytes: number }> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    TABLES_CONNECTION_STRING: connectionString,
    PLAYGROUND: 'off',
    DEMO: 'off',
  };
  const begun = performance.now();
  const child = spawn(process.execPath, [join(ROOT, 'dist/main.js')], { env, stdio: 'ignore' });
  while (
    !(await fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await new Promise((resolve) => setTimeout(resolve, 10));
  const took = performance.now() - begun;
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
  child.kill();
  rmSync(dataDir, { recursive: true, force: true });
  return { took, megabytes: Number(resident) / 1024 };
}
