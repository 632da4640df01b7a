import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { openTables, type Tables } from '../../src/case-index/tables.js';

/** The connection string of the emulator that all tests share. @throws Error when vitest runs without its config. */
export function emulatorConnectionString(): string {
  const connectionString: string | undefined = inject('tablesConnectionString');
  if (connectionString === undefined)
    throw new Error('no table emulator: run vitest with --config test/vitest.config.ts');
  return connectionString;
}

/** A prefix for table names that no other test has: letters and digits, beginning with a letter. */
export function freshPrefix(): string {
  return `t${randomBytes(6).toString('hex')}`;
}

/** Tables of the case index that nobody else uses, empty, on the shared emulator. */
export function openFreshTables(): Promise<Tables> {
  return openTables({ connectionString: emulatorConnectionString() }, 'turn', freshPrefix());
}
