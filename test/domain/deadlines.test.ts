import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addMonths, type Day, day } from '../../src/domain/day.js';
import { limitBy, type RuleName } from '../../src/domain/rules.js';
import { workingDaysBefore } from '../../src/domain/working-calendar.js';
import { calendar } from './listed-calendar.js';

const rowsSchema = z.array(
  z.object({ id: z.string(), rule: z.string(), start_date: z.string(), due_date: z.string() }),
);
const rows = rowsSchema.parse(
  parse(readFileSync(new URL('../fixtures/deadlines.csv', import.meta.url)), { columns: true, bom: true }),
);

const by =
  (rule: RuleName) =>
  (from: Day): Day =>
    limitBy(calendar, rule, from).day;

/** What each rule of the file is here, by the words that its name begins with. */
const COUNTED: readonly (readonly [words: string, limit: (from: Day) => Day])[] = [
  ['first review: 20 working days', by('first')],
  ['second review: not more than 3 calendar months', by('second')],
  ['subsequent review: not more than 6 calendar months', by('subsequent')],
  ['decisions/recommendations circulated: 5 WD', by('decisions')],
  ['record distributed: 20 WD', by('minutes')],
  ['full record completed: 15 WD', by('minutes-finished')],
  ['adoption: authority to place but not placed: 3 months', (from) => addMonths(from, 3)],
  ['SW report: at least 3 WD before review', (from) => workingDaysBefore(calendar, from, 3)],
];

describe('the worked deadlines', () => {
  it('are 40 rows, of every rule that is counted here', () => {
    expect(rows).toHaveLength(40);
    for (const [words] of COUNTED) expect(rows.some(({ rule }) => rule.startsWith(words))).toBe(true);
  });

  it.each(rows)('$id $rule from $start_date is $due_date', ({ rule, start_date, due_date }) => {
    const counted = COUNTED.filter(([words]) => rule.startsWith(words));
    expect(counted.map(([, limit]) => limit(day(start_date)))).toEqual([due_date]);
  });
});
