import { benchFiguresOnEmulator, benchFiguresOnStandIn } from './bench-figures.js';
import { benchImport } from './bench-import.js';
import { benchMorningOnEmulator, benchMorningOnStandIn } from './bench-morning.js';
import { benchOnEmulator, benchOnStandIn } from './bench-questions.js';
import { benchSaves } from './bench-saves.js';
import { benchStart } from './bench-start.js';
import { type Line, tableOf } from './report.js';
import { runEmulatorProcess } from './run-emulator-process.js';
import { baseCases } from './service-of.js';

/**
 * Speed, storage requests, import, start and memory, each beside its floor, from one run with one driver. The
 * emulator runs in a process of its own; each measurement has a fresh one, as it scans all that it holds.
 */
async function onFreshEmulator(measure: (connectionString: string) => Promise<Line[]>): Promise<Line[]> {
  const emulator = await runEmulatorProcess();
  try {
    return await measure(emulator.connectionString);
  } finally {
    emulator.close();
  }
}

const base = await baseCases();
const lines = [
  ...(await onFreshEmulator((at) => benchOnEmulator(at, base, 793))),
  ...(await onFreshEmulator((at) => benchOnEmulator(at, base, 5_000))),
  ...(await benchOnStandIn(base, 84_000)),
  ...(await onFreshEmulator((at) => benchSaves(at, base))),
  ...(await onFreshEmulator((at) => benchMorningOnEmulator(at, base))),
  ...(await benchMorningOnStandIn(base, 84_000)),
  ...(await onFreshEmulator((at) => benchFiguresOnEmulator(at, base))),
  ...(await benchFiguresOnStandIn(base, 84_000)),
  ...(await onFreshEmulator(benchImport)),
  ...(await onFreshEmulator(benchStart)),
];
console.log(tableOf(lines));
process.exit(lines.some(({ ok }) => ok === false) ? 1 : 0);
