import type { Question } from '../../../src/conversation/question.js';
import type { NotUnderstoodReason, Surroundings } from '../../../src/conversation/understanding.js';
import { day } from '../../../src/domain/day.js';

type OnTopic<Name extends Question['topic']> = Extract<Question, { topic: Name }>;
type Ends = readonly [string, string];

/** Words, and the question they are or the reason why they are none; asked on Wednesday 4 April 2018 unless a day is given. */
export type Row = readonly [words: string, meant: Question | NotUnderstoodReason, today?: string];

/** Both ends of a period; an empty text leaves that side open. */
export function period([from, to]: Ends) {
  return { ...(from !== '' && { from: day(from) }), ...(to !== '' && { to: day(to) }) };
}

const MINE = { whose: { kind: 'mine' }, countOnly: false } as const;

/** A question about reviews. */
export function reviews(
  which: 'due' | 'overdue' | 'open',
  ends?: Ends,
  more: Partial<OnTopic<'reviews'>> = {},
): Question {
  return { topic: 'reviews', which, ...(ends && { period: period(ends) }), ...MINE, ...more };
}

/** A question about minutes. */
export function minutes(
  which: 'due' | 'overdue' | 'outstanding',
  ends?: Ends,
  more: Partial<OnTopic<'minutes'>> = {},
): Question {
  return { topic: 'minutes', which, ...(ends && { period: period(ends) }), ...MINE, ...more };
}

/** A question about bookings. */
export function diary(ends?: Ends, more: Partial<OnTopic<'diary'>> = {}): Question {
  return { topic: 'diary', ...(ends && { period: period(ends) }), ...MINE, ...more };
}

/** A question about one case. */
export function oneCase(childRef: string, about: OnTopic<'case'>['about']): Question {
  return { topic: 'case', childRef, about };
}

/** A question for a limit, counted from a day. */
export function limit(rule: OnTopic<'limit'>['rule'], from: string, shortBreaks = false): Question {
  return { topic: 'limit', rule, from: day(from), shortBreaks };
}

/** The day, the staff and the teams that the words are read against; two of the staff share a first name. */
export function around(today = '2018-04-04'): Surroundings {
  return {
    today: day(today),
    people: [
      { email: 'iro1@example.org', name: 'Asha Patel' },
      { email: 'iro2@example.org', name: 'Ben Okoro' },
      { email: 'iro3@example.org', name: 'Carys Lloyd' },
      { email: 'iro4@example.org', name: 'Sam Whitlock' },
      { email: 'iro5@example.org', name: 'Sam Devereux' },
      { email: 'manager@example.org', name: 'Mo Grant' },
    ],
    teams: ['North', 'South'],
  };
}

/** Whose lists are meant in the rows. */
export const SERVICE = { whose: { kind: 'service' } } as const;
export const SOUTH = { whose: { kind: 'team', team: 'South' } } as const;
export const NORTH = { whose: { kind: 'team', team: 'North' } } as const;
export const ASHA = { whose: { kind: 'iro', email: 'iro1@example.org' } } as const;
export const BEN = { whose: { kind: 'iro', email: 'iro2@example.org' } } as const;
export const CARYS = { whose: { kind: 'iro', email: 'iro3@example.org' } } as const;
export const COUNT = { countOnly: true } as const;

/** Periods seen from Wednesday 4 April 2018. */
export const THIS_WEEK: Ends = ['2018-04-02', '2018-04-08'];
export const NEXT_WEEK: Ends = ['2018-04-09', '2018-04-15'];
export const TODAY: Ends = ['2018-04-04', '2018-04-04'];
export const TOMORROW: Ends = ['2018-04-05', '2018-04-05'];
export const APRIL: Ends = ['2018-04-01', '2018-04-30'];
export const MAY: Ends = ['2018-05-01', '2018-05-31'];
