import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTables } from '../../src/case-index/tables.js';
import { clockFrom } from '../../src/local/clock.js';
import { EmulatorError, startEmulator } from '../../src/local/emulator.js';
import { findEmulator, forgetEmulator, noteEmulator } from '../../src/local/running-emulator.js';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'emulator-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

describe('the embedded emulator', () => {
  test('keeps what was written when it is closed', async () => {
    const first = await startEmulator({ dataDir });
    const { jobs } = await openTables(first, 'turn');
    await jobs.write('p', [{ do: 'insert', row: 'r', values: { kept: true } }]);
    await first.close();
    const second = await startEmulator({ dataDir });
    const again = await openTables(second, 'turn');
    expect((await again.jobs.get('p', 'r'))?.values).toEqual({ kept: true });
    await second.close();
  });

  test('whose data cannot be read says which file, and what to do', async () => {
    await (await startEmulator({ dataDir })).close();
    await writeFile(join(dataDir, 'tables', 'tables.json'), '{"broken');
    await expect(startEmulator({ dataDir })).rejects.toThrow(EmulatorError);
  });

  test('is found by other commands while it runs, and not by the note of one that was killed', async () => {
    const running = await startEmulator({ dataDir });
    await noteEmulator(dataDir, running.connectionString);
    expect(await findEmulator(dataDir)).toBe(running.connectionString);
    await running.close();
    expect(await findEmulator(dataDir)).toBeUndefined();
    await forgetEmulator(dataDir);
    expect(await findEmulator(dataDir)).toBeUndefined();
  });
});

describe('the clock of local mode', () => {
  test('starts at the moment given and runs on', () => {
    const clock = clockFrom('2018-04-04T09:00:00+01:00');
    const ahead = clock.now().getTime() - Date.parse('2018-04-04T08:00:00Z');
    expect(ahead).toBeGreaterThanOrEqual(0);
    expect(ahead).toBeLessThan(5_000);
  });
});
