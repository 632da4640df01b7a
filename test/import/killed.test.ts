import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packagedCalendar } from '../../src/case-index/calendar.js';
import { rebuild } from '../../src/case-index/rebuild.js';
import { repair } from '../../src/case-index/repair.js';
import { readCases } from '../../src/case-index/stored-cases.js';
import { allRows } from '../../src/case-index/table.js';
import type { Tables } from '../../src/case-index/tables.js';
import { StoppedClock } from '../support/clock.js';
import { ImportedTexts } from '../support/import-texts.js';
import { memoryTables } from '../support/memory-table.js';

const TEXTS = Object.fromEntries(
  ['staff.csv', 'cases.csv', 'reviews.csv'].map((name) => [
    name,
    readFileSync(new URL(`../fixtures/scenario-2018-04-04/${name}`, import.meta.url), 'utf8'),
  ]),
);

/** All that an index says, but for the moments at which it was written. */
async function contents(tables: Tables) {
  const files = [...(await readCases(tables.cases)).values()].map(({ file }) => file);
  const duties = (await allRows(tables.duties, {})).map(({ partition, row, values }) => ({
    partition,
    row,
    values,
  }));
  return { files, duties };
}

describe('an import that is killed and run again', () => {
  test('ends in the same index, at whichever request it was killed', async () => {
    const clean = new ImportedTexts();
    await clean.import(TEXTS);
    const wanted = await contents(clean.tables);
    for (let step = 0; ; step += 7) {
      let [made, dying] = [0, true];
      const tables = memoryTables(() => {
        if (dying && ++made > step) throw new Error('killed');
      });
      const index = new ImportedTexts(tables);
      await index.import(TEXTS).catch(() => {});
      const finished = made <= step;
      dying = false;
      await index.import(TEXTS);
      await repair(tables, packagedCalendar, new StoppedClock('2018-04-04T10:00:00Z'));
      expect(await contents(tables), `killed at request ${step}`).toEqual(wanted);
      expect((await rebuild(tables, packagedCalendar, true)).differences).toEqual([]);
      if (finished) return;
    }
  });
});
