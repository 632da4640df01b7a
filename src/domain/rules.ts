import { addMonths, type Day } from './day.js';
import {
  countWorkingDays,
  type SkippedHoliday,
  type WorkingCalendar,
  workingDayOnOrBefore,
} from './working-calendar.js';

/** A rule that makes a limit out of an event. */
export interface Rule {
  readonly unit: 'working days' | 'months';
  readonly number: number;
  /** What is limited, in words that follow "the": "first review". */
  readonly what: string;
  /** The event that is counted from, in words: "the child became looked after". */
  readonly event: string;
  /** Where the rule stands. */
  readonly source: string;
}

const REG_33 = 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33';
const REG_48 =
  'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48 (short breaks)';
const HANDBOOK = 'IRO Handbook 2010 (statutory guidance)';
const SERVICE = 'the service’s own standard (annual report 2017/18)';

/** Every limit that the service works to [law, guidance, seed]. */
export const RULES = {
  first: {
    unit: 'working days',
    number: 20,
    what: 'first review',
    event: 'the child became looked after',
    source: REG_33,
  },
  second: {
    unit: 'months',
    number: 3,
    what: 'second review',
    event: 'the first review was held',
    source: REG_33,
  },
  subsequent: {
    unit: 'months',
    number: 6,
    what: 'subsequent review',
    event: 'the previous review was held',
    source: REG_33,
  },
  'first-short-breaks': {
    unit: 'months',
    number: 3,
    what: 'first review',
    event: 'the short breaks started',
    source: REG_48,
  },
  'subsequent-short-breaks': {
    unit: 'months',
    number: 6,
    what: 'subsequent review',
    event: 'the previous review was held',
    source: REG_48,
  },
  minutes: {
    unit: 'working days',
    number: 20,
    what: 'minutes distributed',
    event: 'the review was held',
    source: SERVICE,
  },
  'minutes-finished': {
    unit: 'working days',
    number: 15,
    what: 'minutes finished',
    event: 'the review was held',
    source: HANDBOOK,
  },
  decisions: {
    unit: 'working days',
    number: 5,
    what: 'decisions out',
    event: 'the review was held',
    source: HANDBOOK,
  },
  allocation: {
    unit: 'working days',
    number: 5,
    what: 'IRO allocated',
    event: 'the child became looked after',
    source: HANDBOOK,
  },
} as const satisfies Record<string, Rule>;
/** The name of one of the rules. */
export type RuleName = keyof typeof RULES;

/** A limit and how it came about. The day itself is in time; the day after is late [law]. */
export interface Limit {
  readonly day: Day;
  readonly rule: RuleName;
  /** The event's day that was counted from. */
  readonly from: Day;
  /** Bank holidays that a count in working days passed over. */
  readonly skipped: readonly SkippedHoliday[];
  /** The last working day on or before a limit in months, which does not move off a weekend or holiday [law]. */
  readonly workingDay: Day;
  /** Past the end of the list of bank holidays: a count in working days may move, and so may the last working day of one in months. */
  readonly beyondList: boolean;
}

/** The limit that a rule gives for an event on a day. limitBy(calendar, 'second', '2018-01-31') is 2018-04-30. */
export function limitBy(calendar: WorkingCalendar, name: RuleName, from: Day): Limit {
  const rule: Rule = RULES[name];
  if (rule.unit === 'working days') {
    const count = countWorkingDays(calendar, from, rule.number);
    return { ...count, rule: name, from, workingDay: count.day };
  }
  const day = addMonths(from, rule.number);
  return {
    day,
    rule: name,
    from,
    skipped: [],
    workingDay: workingDayOnOrBefore(calendar, day),
    beyondList: day > calendar.to,
  };
}
