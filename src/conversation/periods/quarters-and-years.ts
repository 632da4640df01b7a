import { dayOf } from '../../domain/day.js';
import type { Read } from '../days/read.js';
import type { AskedPeriod } from '../question.js';
import { PLACES } from './places.js';
import type { PeriodsAround } from './reading.js';
import { months, moved, readUnit, unitAround } from './unit.js';

/** "Q1", "Q2 2018/19", "first quarter": quarters of the financial year, Q1 from April. */
export function readQuarter(
  words: readonly string[],
  at: number,
  { today }: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const named = /^q([1-4])$/.exec(words[at] ?? '')?.[1];
  const place = PLACES[words[at] ?? ''];
  const quarter = named ? Number(named) - 1 : words[at + 1] === 'quarter' ? place : undefined;
  if (quarter === undefined) return undefined;
  const length = named ? 1 : 2;
  const year = /^(20\d\d)(?:[/-]\d{2,4})?$/.exec(words[at + length] ?? '')?.[1];
  const start = year === undefined ? unitAround(today, 'financial year', 0).from : dayOf(Number(year), 4, 1);
  const from = start && moved(start, 'quarter', quarter);
  return from && { length: length + (year === undefined ? 0 : 1), meaning: months(from, 3) };
}

/** "in 2019": the calendar year; a year by itself may be a reference. */
export function readCalendarYear(words: readonly string[], at: number): Read<AskedPeriod> | undefined {
  const isLed = ['in', 'during'].includes(words[at - 1] ?? '') && /^(?:19|20|21)\d\d$/.test(words[at] ?? '');
  const from = isLed ? dayOf(Number(words[at]), 1, 1) : undefined;
  return from && { length: 1, meaning: months(from, 12) };
}

/** "2018/19", "financial year 2018-19". */
export function readYears(words: readonly string[], at: number): Read<AskedPeriod> | undefined {
  const said = readUnit(words, at);
  const lead = said?.unit === 'financial year' ? said.length : 0;
  const years = /^(20\d\d)[/-](\d{2}|\d{4})$/.exec(words[at + lead] ?? '');
  const from =
    years && (Number(years[1]) + 1) % 100 === Number(years[2]) % 100
      ? dayOf(Number(years[1]), 4, 1)
      : undefined;
  return from && { length: lead + 1, meaning: months(from, 12) };
}
