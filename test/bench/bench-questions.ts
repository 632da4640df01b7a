import type { Tables } from '../../src/case-index/tables.js';
import { openTables } from '../../src/case-index/tables.js';
import type { CaseFile } from '../../src/domain/case-file.js';
import { memoryTables } from '../support/memory-table.js';
import { startEcho, startWholeBot } from './bots.js';
import { countedTables } from './counted-tables.js';
import { Driver } from './driver.js';
import { inTurn, sumUp, type Timing, timed } from './measure.js';
import { measuredQuestions, rawQuery } from './questions.js';
import type { Line } from './report.js';
import { ASKER, fillService } from './service-of.js';

const ROUNDS = 200;
const VOICES = 16;
const MOST_OF_FLOOR = 1.5;
const MOST_REQUESTS = 2;
const MOST_OF_SMALL = 1.2;

/** Questions through the whole bot at a size of service on the emulator, beside their floors. */
export async function benchOnEmulator(
  connectionString: string,
  base: readonly CaseFile[],
  children: number,
): Promise<Line[]> {
  const prefix = `n${children}`;
  const tables = countedTables(await openTables({ connectionString }, 'turn', prefix));
  // Filling takes longer than a person would wait.
  await fillService(await openTables({ connectionString }, 'job', prefix), base, children);
  const [driver, echo, bot] = [await Driver.start(), await startEcho(), await startWholeBot(tables)];
  const lines: Line[] = [];
  for (const [name, question] of Object.entries(measuredQuestions(base[0]?.childRef ?? ''))) {
    const raw = rawQuery(connectionString, prefix, question);
    const alone = await inTurn(ROUNDS, {
      echo: () => driver.turn(echo.port, ASKER, 'hello'),
      raw: () => timed(raw),
      bot: () => driver.turn(bot.port, ASKER, question.text),
    });
    const cost = await costOf(tables, () => driver.turn(bot.port, ASKER, question.text));
    const wanted = await raw();
    lines.push(...timingLines(`${name}, ${children}`, alone), ...costLines(name, children, cost, wanted));
    lines.push(await togetherLine(`${name}, ${children}`, driver, echo.port, bot.port, question.text, alone));
  }
  await bot.close();
  await echo.close();
  driver.close();
  return lines;
}

function timingLines(what: string, { echo, raw, bot }: Record<string, Timing>): Line[] {
  if (!echo || !raw || !bot) return [];
  const ratio = bot.median / (echo.median + raw.median);
  return [
    { what: `  echo turn (${what})`, median: echo.median, p95: echo.p95 },
    { what: `  raw query (${what})`, median: raw.median, p95: raw.p95 },
    {
      what,
      median: bot.median,
      p95: bot.p95,
      reached: `${ratio.toFixed(2)} × (echo + raw)`,
      target: `≤ ${MOST_OF_FLOOR}`,
      ok: ratio <= MOST_OF_FLOOR,
    },
  ];
}

async function togetherLine(
  what: string,
  driver: Driver,
  echoPort: number,
  botPort: number,
  text: string,
  alone: Record<string, Timing>,
): Promise<Line> {
  const echo = await together(driver, echoPort, 'hello');
  const bot = await together(driver, botPort, text);
  const ratio = bot.median / echo.median;
  return {
    what: `${what}, ${VOICES} at once`,
    median: bot.median,
    p95: bot.p95,
    reached: `${ratio.toFixed(1)} × echo at once; alone ${alone.bot?.median.toFixed(1)} ms`,
  };
}

async function together(driver: Driver, port: number, text: string): Promise<Timing> {
  const times: number[] = [];
  for (let round = 0; round < 12; round += 1) {
    const taken = await Promise.all(
      Array.from({ length: VOICES }, (_none, voice) => driver.turn(port, ASKER, text, voice + 1)),
    );
    if (round > 1) times.push(...taken);
  }
  return sumUp(times);
}

type Counted = Tables & { readonly count: { requests: number; rows: number } };

async function costOf(
  tables: Counted,
  ask: () => Promise<unknown>,
): Promise<{ requests: number; rows: number }> {
  const before = { ...tables.count };
  await ask();
  return { requests: tables.count.requests - before.requests, rows: tables.count.rows - before.rows };
}

/** One of the requests and one of the rows are the asker's own. */
function costLines(
  name: string,
  children: number,
  { requests, rows }: { requests: number; rows: number },
  wanted: number,
): Line[] {
  return [
    {
      what: `${name}, ${children}: storage requests`,
      reached: String(requests),
      target: `≤ ${MOST_REQUESTS}`,
      ok: requests <= MOST_REQUESTS,
    },
    {
      what: `${name}, ${children}: rows read beside the asker’s`,
      reached: String(rows - 1),
      target: `= ${wanted} of the answer`,
      ok: rows - 1 === wanted,
    },
  ];
}

/** Our own time at a size that the emulator cannot hold, beside the same at 793 children, on the same stand-in. */
export async function benchOnStandIn(base: readonly CaseFile[], children: number): Promise<Line[]> {
  const [small, large] = [memoryTables(), memoryTables()];
  await fillService(small, base, base.length);
  await fillService(large, base, children);
  const [driver, one, other] = [await Driver.start(), await startWholeBot(small), await startWholeBot(large)];
  const lines: Line[] = [];
  for (const [name, { text }] of Object.entries(measuredQuestions(base[0]?.childRef ?? ''))) {
    const timing = await inTurn(ROUNDS * 2, {
      small: () => driver.turn(one.port, ASKER, text),
      large: () => driver.turn(other.port, ASKER, text),
    });
    const cost = await costOf(large, () => driver.turn(other.port, ASKER, text));
    const ratio = (timing.large?.median ?? Number.NaN) / (timing.small?.median ?? Number.NaN);
    lines.push(
      { what: `${name}, ${base.length} on the stand-in`, ...timing.small },
      {
        what: `${name}, ${children} on the stand-in`,
        ...timing.large,
        reached: `${ratio.toFixed(2)} × at ${base.length}; ${cost.requests} requests, ${cost.rows - 1} rows`,
        target: `≤ ${MOST_OF_SMALL}`,
        ok: ratio <= MOST_OF_SMALL,
      },
    );
  }
  await one.close();
  await other.close();
  driver.close();
  return lines;
}
