import type { CardData } from '../../cards/card-data.js';
import { addDays } from '../../domain/day.js';
import { type Limit, RULES, type Rule } from '../../domain/rules.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import { isWorkingDay, type WorkingCalendar } from '../../domain/working-calendar.js';

type Step = CardData<'explanation'>['steps'][number];

/** How a limit comes about, step by step: start → rule → what was counted → holidays skipped → limit. */
export function stepsTo(limit: Limit, calendar: WorkingCalendar): Step[] {
  const rule: Rule = RULES[limit.rule];
  return [
    { label: 'Start', value: `${wordsForDay(limit.from)}: ${rule.event}` },
    { label: 'Rule', value: `${rule.what}: ${ruleWords(rule)} after ${rule.event}` },
    ...(rule.unit === 'months' ? monthSteps(limit, rule) : workingDaySteps(limit, rule, calendar)),
    { label: 'Limit', value: `${wordsForDay(limit.day)}: in time on the day, late the day after` },
  ];
}

/** '20 working days', '3 calendar months'. */
function ruleWords({ unit, number }: Rule): string {
  return `${number} ${unit === 'months' ? 'calendar months' : unit}`;
}

function monthSteps({ day, from, workingDay }: Limit, rule: Rule): Step[] {
  const shorter = day.slice(8) !== from.slice(8) ? ' (that month is shorter: its last day)' : '';
  const counted = { label: 'Counted', value: `the same day of the month, ${ruleWords(rule)} on${shorter}` };
  if (workingDay === day) return [counted];
  return [
    counted,
    {
      label: 'Not a working day',
      value: `a limit in months does not move; the last working day is ${wordsForDay(workingDay)}`,
    },
  ];
}

function workingDaySteps({ from, skipped }: Limit, rule: Rule, calendar: WorkingCalendar): Step[] {
  const dayOff = isWorkingDay(calendar, from)
    ? ''
    : ' (not a working day itself, so it counts like the working day before it)';
  const holidays = skipped.map(({ day, name }) => `${wordsForDay(day)} (${name})`).join(', ');
  return [
    {
      label: 'Counted',
      value: `${ruleWords(rule)}, Monday to Friday, counting from ${wordsForDay(addDays(from, 1))}${dayOff}`,
    },
    { label: 'Bank holidays skipped', value: holidays === '' ? 'none' : holidays },
  ];
}
