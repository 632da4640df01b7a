import { expect, it } from 'vitest';
import type { Question } from '../../src/conversation/question.js';
import { sayBack } from '../../src/conversation/say-back.js';
import * as is from './corpus/expected.js';
import { around, diary, minutes, NEXT_WEEK, reviews, THIS_WEEK, TODAY } from './corpus/expected.js';

const ROWS: readonly (readonly [Question, string])[] = [
  [reviews('due', THIS_WEEK), 'Reviews due Mon 2 to Sun 8 April 2018'],
  [reviews('due', TODAY, { reviewKind: 'first' }), 'First reviews due today, Wed 4 April 2018'],
  [
    reviews('due', ['2018-04-04', '2018-05-04'], { booked: false }),
    'Reviews not booked, limit Wed 4 April to Fri 4 May 2018',
  ],
  [diary(NEXT_WEEK), 'Reviews booked Mon 9 to Sun 15 April 2018'],
  [minutes('overdue'), 'Overdue minutes'],
  [minutes('overdue', undefined, is.SERVICE), 'Overdue minutes – the whole service'],
  [reviews('overdue', undefined, is.BEN), 'Overdue reviews – Ben Okoro'],
  [minutes('outstanding', undefined, { reviewKind: 'second' }), 'Outstanding minutes of second reviews'],
  [reviews('due', ['2018-04-26', '']), 'Reviews due from Thu 26 April 2018 on'],
];

it.each(ROWS)('says back %j', (question, title) => {
  expect(sayBack(question, around())).toBe(title);
});

it('says whose team the list is of', () => {
  expect(sayBack(reviews('overdue', undefined, is.SOUTH), around())).toContain('South');
});
