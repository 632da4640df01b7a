import type { TestProject } from 'vitest/node';
import { startEmulator } from '../../src/local/emulator.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The table emulator of this test run. */
    tablesConnectionString: string;
  }
}

/** Runs one table emulator in memory for the whole test run: starting one costs more than most tests. */
export default async function runEmulator(project: TestProject): Promise<() => Promise<void>> {
  const emulator = await startEmulator({ inMemory: true });
  project.provide('tablesConnectionString', emulator.connectionString);
  return emulator.close;
}
