import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { TableClient } from '@azure/data-tables';
import { openTables } from '../../src/case-index/tables.js';
import { DEMO_PEOPLE } from '../../src/demo/people.js';
import type { CaseFile } from '../../src/domain/case-file.js';
import { addDays } from '../../src/domain/day.js';
import { openCycle } from '../../src/domain/duties.js';
import { startEcho, startWholeBot } from './bots.js';
import { countedTables } from './counted-tables.js';
import { Driver } from './driver.js';
import { inTurn, timed } from './measure.js';
import type { Line } from './report.js';
import { ASKER, fillService, TODAY } from './service-of.js';

const ROUNDS = 200;
const MOST_OF_FLOOR = 3;
const MOST_REQUESTS = 8;
const PREFIX = 'saves';
/** Cases that the bare transaction goes round. */
const RAW_CASES = 70;
/** Long enough for the marks of a save to be taken away, in milliseconds. */
const TIDYING = 40;

/** Forms saved through the whole bot beside an echo and one raw transaction of two rows; requests of each kind of form. */
export async function benchSaves(connectionString: string, base: readonly CaseFile[]): Promise<Line[]> {
  const tables = countedTables(await openTables({ connectionString }, 'turn', PREFIX));
  await fillService(await openTables({ connectionString }, 'job', PREFIX), base, base.length);
  const [driver, echo, bot] = [await Driver.start(), await startEcho(), await startWholeBot(tables)];
  const mine = base.filter((file) => file.iro === DEMO_PEOPLE[0]?.email && openCycle(file)?.period.from);
  let saved = 0;
  const save = async () => {
    const childRef = mine[saved % mine.length]?.childRef ?? '';
    const booking = bookingOf(childRef, Math.floor(saved / mine.length));
    saved += 1;
    const took = await driver.click(bot.port, ASKER, 'booking.save', booking);
    // What is tidied up after the answer must not slow the floor that is measured next.
    await pause(TIDYING);
    return took;
  };
  const raw = rawTransaction(connectionString);
  const timing = await inTurn(ROUNDS, {
    echo: () => driver.turn(echo.port, ASKER, 'hello'),
    raw: () => timed(raw),
    save,
  });
  const before = tables.count.requests;
  await save();
  const requests = tables.count.requests - before;
  await bot.close();
  await echo.close();
  driver.close();
  const ratio =
    (timing.save?.median ?? Number.NaN) / ((timing.echo?.median ?? 0) + (timing.raw?.median ?? 0));
  return [
    { what: '  raw transaction of two rows', ...timing.raw },
    {
      what: 'a form saved, 793',
      ...timing.save,
      reached: `${ratio.toFixed(2)} × (echo + raw transaction)`,
      target: `≤ ${MOST_OF_FLOOR}`,
      ok: ratio <= MOST_OF_FLOOR,
    },
    {
      what: 'a form saved: storage requests',
      reached: String(requests),
      target: `≤ ${MOST_REQUESTS}`,
      ok: requests <= MOST_REQUESTS,
    },
  ];
}

/** A booking, on a case that was imported once and has been booked so many times: each time another day. */
function bookingOf(childRef: string, times: number) {
  return {
    childRef,
    token: randomUUID(),
    seen: 1 + times,
    day: addDays(TODAY, 7 + times),
    time: '10:00',
    venue: 'School',
    pastLimitReason: 'x',
  };
}

/** The transaction that no save can do without, bare: a case's row written over, and an event's put in. */
function rawTransaction(connectionString: string): () => Promise<unknown> {
  const client = TableClient.fromConnectionString(connectionString, `${PREFIX}cases`, {
    allowInsecureConnection: true,
  });
  const values = { file0: 'x'.repeat(1_500), events: 1 };
  let written = 0;
  return () => {
    written += 1;
    const partitionKey = `raw${written % RAW_CASES}`;
    return client.submitTransaction([
      ['upsert', { partitionKey, rowKey: 'case', ...values }, 'Replace'],
      ['create', { partitionKey, rowKey: `event-${written}`, ...values }],
    ]);
  };
}
