import { beforeEach, describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/render-card.js';
import { packagedCalendar } from '../../src/case-index/calendar.js';
import { CaseIndex } from '../../src/case-index/case-index.js';
import { rebuild } from '../../src/case-index/rebuild.js';
import { repair } from '../../src/case-index/repair.js';
import type { Respond } from '../../src/features/asked.js';
import { responder } from '../../src/features/respond.js';
import { inputsOf } from '../support/card-inputs.js';
import { StoppedClock } from '../support/clock.js';
import { clickOn, type Reply } from '../support/fake-teams-chat.js';
import { type FaultKind, type FaultyTables, faultyTables } from '../support/faulty-tables.js';
import { memoryTables } from '../support/memory-table.js';
import { savedCase } from '../support/saved-case.js';
import { loadScenario, STAFF } from '../support/scenario.js';

/** Asha's: a first review due on 25 April 2018, not booked. */
const CASE = '400378';
const HELD = { participation: 'PN1', venue: 'School', heldOn: '2018-04-03' };
/** Asker, case, mark, case and event, two lists, the marks of others, taking the mark away. */
const REQUESTS_OF_A_SAVE = 9;

let clock: StoppedClock;
let faulty: FaultyTables;
let respond: Respond;
let index: CaseIndex;
beforeEach(async () => {
  clock = new StoppedClock('2018-04-04T09:00:00+01:00');
  faulty = faultyTables(memoryTables());
  await loadScenario(faulty.tables, clock);
  index = new CaseIndex(faulty.tables, clock);
  respond = responder(index, clock);
});

async function execute(verb: string, data: unknown): Promise<Reply & { readonly fault: boolean }> {
  const { card, preview, fault } = await respond({
    asker: STAFF.asha,
    words: { kind: 'action', verb, data },
  });
  await index.tidied();
  const rendered = renderCard(card, preview);
  return { ...rendered, fault: fault !== undefined };
}

/** After a restart and a minute, every list agrees with the histories. */
async function afterRestart() {
  clock.advance(120_000);
  await repair(faulty.tables, packagedCalendar, clock);
  return (await rebuild(faulty.tables, packagedCalendar, true)).differences;
}

const KINDS: readonly FaultKind[] = ['refused', 'reply lost'];
const STEPS = Array.from({ length: REQUESTS_OF_A_SAVE }, (_none, index) => index + 1);

describe.each(KINDS)('storage that fails: %s', (kind) => {
  test.each(STEPS)(
    'from request %i of a save on: the person is told the truth, and the retry is safe',
    async (step) => {
      const form = await execute('ask', { record: CASE });
      const { verb, data } = clickOn(form, 'Save', HELD);
      faulty.failFrom(step, kind);
      const reply = await execute(verb, data);
      faulty.recover();
      const written = (await savedCase(faulty.tables, CASE)).events.length === 2;
      const saidSaved = reply.text.includes(`Recorded: review of ${CASE}`);
      if (saidSaved) expect(written).toBe(true);
      else {
        expect(reply.text).toMatch(/was not saved|cannot be told whether this was saved/);
        if (reply.text.includes('was not saved')) expect(written).toBe(false);
        expect(reply.fault).toBe(true);
        expect(inputsOf(reply.card).find(({ id }) => id === 'participation')?.value).toBe('PN1');
        const retried = clickOn(reply, 'Save');
        expect((await execute(retried.verb, retried.data)).text).toContain(`Recorded: review of ${CASE}`);
      }
      expect((await savedCase(faulty.tables, CASE)).events).toHaveLength(2);
      expect(await afterRestart()).toEqual([]);
    },
  );

  test.each(STEPS)('at request %i only, then again: recorded once', async (step) => {
    const { verb, data } = clickOn(await execute('ask', { record: CASE }), 'Save', HELD);
    faulty.failFrom(step, kind, 1);
    await execute(verb, data);
    faulty.recover();
    expect((await execute(verb, data)).text).toContain(`Recorded: review of ${CASE}`);
    expect((await savedCase(faulty.tables, CASE)).events).toHaveLength(2);
    expect(await afterRestart()).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5])('undo and minutes say so too, from request %i on', async (step) => {
    const saved = await execute(...entries(clickOn(await execute('ask', { record: CASE }), 'Save', HELD)));
    faulty.failFrom(step, kind);
    const undone = await execute(...entries(clickOn(saved, 'Undo (10 minutes)'))).catch(() => undefined);
    faulty.recover();
    if (undone && !undone.text.includes('Undone'))
      expect(undone.text).toMatch(/did not answer|stopped answering/);
    await execute(...entries(clickOn(saved, 'Undo (10 minutes)')));
    const { file } = await savedCase(faulty.tables, CASE);
    expect(file.reviews).toEqual([]);
    expect(await afterRestart()).toEqual([]);
  });
});

test('a save makes no more requests than this', async () => {
  const { verb, data } = clickOn(await execute('ask', { record: CASE }), 'Save', HELD);
  faulty.failFrom(Number.POSITIVE_INFINITY, 'refused');
  await execute(verb, data);
  expect(faulty.recover()).toBe(REQUESTS_OF_A_SAVE);
});

function entries({ verb, data }: { verb: string; data: unknown }): [string, unknown] {
  return [verb, data];
}
