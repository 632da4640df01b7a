import { describe, expect, test } from 'vitest';
import { packagedCalendar as calendar } from '../../src/case-index/calendar.js';
import { CaseIndex } from '../../src/case-index/case-index.js';
import { saveReach } from '../../src/case-index/reach.js';
import { londonDay, londonTime } from '../../src/domain/clock.js';
import { addDays, type Day, day } from '../../src/domain/day.js';
import { isWorkingDay } from '../../src/domain/working-calendar.js';
import { bundleLines } from '../../src/features/reminders/bundle-lines.js';
import type { Messenger } from '../../src/reminders/messenger.js';
import { reminderTick } from '../../src/reminders/tick.js';
import { StoppedClock } from '../support/clock.js';
import { memoryTables } from '../support/memory-table.js';
import { loadScenario } from '../support/scenario.js';

const IROS = ['iro1@example.org', 'iro2@example.org', 'iro3@example.org'];
const HALF_AN_HOUR = 30 * 60_000;

interface Sent {
  readonly to: string;
  readonly day: Day;
  readonly time: string;
  readonly refs: readonly string[];
}

/** Runs two replicas over some days, half an hour at a time, and gives the bundles that went out. */
async function runFrom(from: string, days: number) {
  const tables = memoryTables();
  const clock = new StoppedClock(`${from}T00:05:00Z`);
  await loadScenario(tables, clock);
  const index = new CaseIndex(tables, clock);
  const { people } = await index.directory();
  for (const { entraObjectId, email } of people)
    await saveReach(tables.people, entraObjectId, {
      serviceUrl: 'https://teams.example',
      channelId: 'msteams',
      conversationId: email,
      userId: email,
      botId: 'bot',
      tenantId: 't',
    });
  const sent: Sent[] = [];
  const messenger: Messenger = {
    send: async ({ conversationId }, { text, summary }) => {
      if (summary.endsWith('this morning')) {
        const now = clock.now();
        const refs = text.match(/^\d{6}/gm) ?? [];
        sent.push({ to: conversationId, day: londonDay(now), time: londonTime(now), refs });
      }
      return { outcome: 'sent', activityId: '1' };
    },
    sendFirst: async () => ({ outcome: 'sent', activityId: '1' }),
    update: async () => {},
  };
  const onFault = (error: unknown) => {
    throw error;
  };
  const replicas = [1, 2].map(() =>
    reminderTick({ tables, index, clock, messenger, dataOldAfter: 2, onFault }),
  );
  for (let step = 0; step < days * 48; step += 1) {
    await Promise.all(replicas.map((tick) => tick()));
    clock.advance(HALF_AN_HOUR);
  }
  return { sent, index };
}

/** The references that a bundle of a day has to name, worked out from the lists themselves. */
async function expected(index: CaseIndex, iro: string, today: Day): Promise<string[]> {
  const lists = await index.owedOf(iro);
  const named = (name: string) => lists.get(name) ?? [];
  const lines = bundleLines(
    {
      reviews: named('review'),
      minutes: named('minutes'),
      decisions: named('decisions'),
      resumes: named('resume'),
    },
    today,
    calendar,
  );
  return lines.map(({ listed }) => listed.childRef);
}

describe.each([
  ['over Easter and the clocks going forward', '2018-03-22', 16],
  ['over the clocks going back', '2018-10-25', 7],
])('%s', (_what, from, days) => {
  test('each IRO gets each working day’s bundle once, at 08:30 and no earlier, with exactly what is due', async () => {
    const { sent, index } = await runFrom(from, days);
    for (let offset = 0; offset < days; offset += 1) {
      const today = addDays(day(from), offset);
      for (const iro of IROS) {
        const due = isWorkingDay(calendar, today) ? new Set(await expected(index, iro, today)) : new Set();
        const bundles = sent.filter((one) => one.to === iro && one.day === today);
        expect(bundles.length, `${iro} on ${today}`).toBe(due.size > 0 ? 1 : 0);
        for (const { time, refs } of bundles) {
          expect(time >= '08:30' && time < '09:30').toBe(true);
          if (due.size <= 10) expect(new Set(refs)).toEqual(due);
          else expect(refs.every((ref) => due.has(ref))).toBe(true);
        }
      }
    }
  });
});
