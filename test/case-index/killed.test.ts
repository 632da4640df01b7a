import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/render-card.js';
import { packagedCalendar } from '../../src/case-index/calendar.js';
import { CaseIndex } from '../../src/case-index/case-index.js';
import { rebuild } from '../../src/case-index/rebuild.js';
import { repair } from '../../src/case-index/repair.js';
import { allRows } from '../../src/case-index/table.js';
import { openTables, type Tables } from '../../src/case-index/tables.js';
import { responder } from '../../src/features/respond.js';
import { importFiles } from '../../src/import/import-files.js';
import { readDirectoryFiles } from '../../src/import/read-directory.js';
import { StoppedClock } from '../support/clock.js';
import { runErrand } from '../support/dying-process.js';
import { emulatorConnectionString, freshPrefix } from '../support/emulator.js';
import { clickOn } from '../support/fake-teams-chat.js';
import { savedCase } from '../support/saved-case.js';
import { loadScenario, SCENARIO, STAFF } from '../support/scenario.js';

const AT = '2018-04-04T09:00:00+01:00';
const CASE = '400378';
const HELD = { participation: 'PN1', venue: 'School', heldOn: '2018-04-03' };
/** Starting a process for each takes its time. */
const PATIENCE = 60_000;

async function respondOn(tables: Tables, clock: StoppedClock, verb: string, data: unknown) {
  const index = new CaseIndex(tables, clock);
  const respond = responder(index, clock);
  const { card, preview } = await respond({ asker: STAFF.asha, words: { kind: 'action', verb, data } });
  await index.tidied();
  return renderCard(card, preview);
}

/** What `npm start` does first: finishes what a dead writer left; a mark is a dead writer's after a minute. */
async function restart(tables: Tables, clock: StoppedClock): Promise<void> {
  clock.advance(120_000);
  await repair(tables, packagedCalendar, clock);
}

/** Asker, case (at once, either first), mark, case and event, two lists (at once), taking the mark away. */
const STEPS = [1, 2, 3, 4, 5, 6, 7].flatMap((dieAt) =>
  (['before', 'after'] as const).map((when) => ({ dieAt, when })),
);

describe('a process killed with SIGKILL while it saves a form', () => {
  test.each(STEPS)(
    '$when request $dieAt: the event is there wholly or not at all, the lists agree, the second try does the right thing',
    { timeout: PATIENCE },
    async ({ dieAt, when }) => {
      const connectionString = emulatorConnectionString();
      const prefix = freshPrefix();
      const tables = await openTables({ connectionString }, 'turn', prefix);
      const clock = new StoppedClock(AT);
      await loadScenario(tables, clock);
      const { card, summary, text } = await respondOn(tables, clock, 'ask', { record: CASE });
      const { verb, data } = clickOn({ card, summary, text }, 'Save', HELD);
      const click = { asker: STAFF.asha, verb, data };
      expect(await runErrand({ connectionString, prefix, at: AT, click, dieAt, when })).toBe('killed');
      await restart(tables, clock);
      const { events, file } = await savedCase(tables, CASE);
      expect(events.length - 1).toBe(file.reviews.length);
      expect((await rebuild(tables, packagedCalendar, true)).differences).toEqual([]);
      const again = await respondOn(tables, clock, verb, data);
      expect(again.text).toContain(`Recorded: review of ${CASE}`);
      expect((await savedCase(tables, CASE)).events).toHaveLength(2);
      await restart(tables, clock);
      expect((await rebuild(tables, packagedCalendar, true)).differences).toEqual([]);
      expect(await allRows(tables.pending, {})).toEqual([]);
    },
  );
});

describe('a process killed with SIGKILL while it imports', () => {
  test.each([1, 8, 40, 85, 97, 103])(
    'after request %i, and run again: the same index as of an import that was never cut off',
    { timeout: PATIENCE },
    async (dieAt) => {
      const connectionString = emulatorConnectionString();
      const whole = await imported(await openTables({ connectionString }, 'turn', freshPrefix()));
      const prefix = freshPrefix();
      const killed = await runErrand({
        connectionString,
        prefix,
        at: AT,
        directory: SCENARIO,
        dieAt,
        when: 'after',
      });
      expect(killed).toBe('killed');
      const tables = await openTables({ connectionString }, 'turn', prefix);
      const clock = new StoppedClock(AT);
      await restart(tables, clock);
      expect(await imported(tables)).toEqual(whole);
      await restart(tables, clock);
      expect((await rebuild(tables, packagedCalendar, true)).differences).toEqual([]);
    },
  );
});

/** Imports the scenario, and gives every row of the lists. */
async function imported(tables: Tables) {
  const clock = new StoppedClock(AT);
  await importFiles(
    { tables, calendar: packagedCalendar, clock },
    await readDirectoryFiles(SCENARIO),
    () => {},
  );
  const rows = await allRows(tables.duties, {});
  return rows.map(({ partition, row, values }) => ({ partition, row, values }));
}
