import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/conversation/question.js';
import { understand } from '../../src/conversation/understand.js';
import type { Surroundings } from '../../src/conversation/understanding.js';
import { APRIL, around, MAY, minutes, NEXT_WEEK, reviews, THIS_WEEK } from './corpus/expected.js';

/** Staff and teams whose names are words of the questions too, or are written in more than one way. */
const ODD: Surroundings = {
  ...around(),
  teams: ['Duty', 'First Response', 'Leaving Care', 'North Team'],
  people: [
    { email: 'may@example.org', name: 'May Jones' },
    { email: 'will@example.org', name: 'Will Marks' },
    { email: 'mark@example.org', name: 'Mark Day' },
    { email: 'anne@example.org', name: "Anne-Marie O'Neil" },
    { email: 'jose@example.org', name: 'José Núñez' },
    { email: 'iro1@example.org', name: 'IRO 1' },
    { email: 'jo@example.org', name: 'Jo Late' },
  ],
};
const iro = (name: string) => ({ whose: { kind: 'iro', email: `${name}@example.org` } }) as const;
const team = (name: string) => ({ whose: { kind: 'team', team: name } }) as const;

const ROWS: readonly (readonly [string, Question])[] = [
  ['reviews due in may', reviews('due', MAY)],
  ['reviews due in april', reviews('due', APRIL)],
  ['does will have overdue reviews', reviews('overdue', undefined, iro('will'))],
  ['will marks minutes overdue', minutes('overdue', undefined, iro('will'))],
  ["Mark's overdue minutes", minutes('overdue', undefined, iro('mark'))],
  ["anne-marie o'neil overdue", reviews('overdue', undefined, iro('anne'))],
  ["O'Neil's overdue minutes", minutes('overdue', undefined, iro('anne'))],
  ['oneil overdue', reviews('overdue', undefined, iro('anne'))],
  ['Núñez overdue', reviews('overdue', undefined, iro('jose'))],
  ['duty team overdue reviews', reviews('overdue', undefined, team('Duty'))],
  ['overdue reviews in the first response team', reviews('overdue', undefined, team('First Response'))],
  ['leaving care team reviews due this week', reviews('due', THIS_WEEK, team('Leaving Care'))],
  ['north overdue', reviews('overdue', undefined, team('North Team'))],
  ['first reviews due this week', reviews('due', THIS_WEEK, { reviewKind: 'first' })],
  ["May's overdue reviews", reviews('overdue', undefined, iro('may'))],
  ['may jones overdue', reviews('overdue', undefined, iro('may'))],
  ['what will be due next week', reviews('due', NEXT_WEEK)],
  ['what reviews are late', reviews('overdue')],
  ['jose overdue', reviews('overdue', undefined, iro('jose'))],
  ['overdue reviews for IRO 1', reviews('overdue', undefined, iro('iro1'))],
];

describe('names that are words too, or are written in several ways', () => {
  it.each(ROWS)('"%s"', (words, question) => {
    expect(understand(words, ODD)).toEqual({ understood: true, question });
  });
});
