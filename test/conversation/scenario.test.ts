import { describe, expect, it } from 'vitest';
import { understand } from '../../src/conversation/understand.js';
import scenario from '../fixtures/scenario-2018-04-04/questions.json' with { type: 'json' };
import * as is from './corpus/expected.js';
import {
  APRIL,
  around,
  diary,
  MAY,
  minutes,
  NEXT_WEEK,
  reviews,
  THIS_WEEK,
  TODAY,
} from './corpus/expected.js';

/** The question behind each of the scenario's texts. */
const MEANT: Readonly<Record<string, unknown>> = {
  'What reviews are due this week?': reviews('due', THIS_WEEK),
  'reviews due next week': reviews('due', NEXT_WEEK),
  'which reviews are due today': reviews('due', TODAY),
  'reviews due in the next 10 days': reviews('due', ['2018-04-04', '2018-04-14']),
  'due by friday': reviews('due', ['2018-04-04', '2018-04-06']),
  'reviews due w/c 16 April': reviews('due', ['2018-04-16', '2018-04-22']),
  "what's due before 25 April?": reviews('due', ['2018-04-04', '2018-04-24']),
  'reviews due this month': reviews('due', APRIL),
  'which of my reviews are overdue': reviews('overdue'),
  'overdue minutes': minutes('overdue'),
  'Which minutes are overdue?': minutes('overdue'),
  'minutes due this week': minutes('due', THIS_WEEK),
  'outstanding minutes': minutes('outstanding'),
  'first reviews due in the next 4 weeks': reviews('due', ['2018-04-04', '2018-05-02'], {
    reviewKind: 'first',
  }),
  'second reviews due next month': reviews('due', MAY, { reviewKind: 'second' }),
  'reviews not booked in the next 30 days': reviews('due', ['2018-04-04', '2018-05-04'], { booked: false }),
  "what's in my diary this week": diary(THIS_WEEK),
  'reviews booked next week': diary(NEXT_WEEK),
  'team overdue minutes': minutes('overdue', undefined, is.SERVICE),
  'overdue reviews': reviews('overdue'),
  'what reviews does Ben Okoro have due this month?': reviews('due', APRIL, is.BEN),
  'first reviews due this week across the team': reviews('due', THIS_WEEK, {
    reviewKind: 'first',
    ...is.SERVICE,
  }),
};

describe('the scenario of 4 April 2018', () => {
  it.each(scenario.questions.map(({ text }) => text))('%s', (text) => {
    const understanding = understand(text, around(scenario.today));
    expect(understanding).toEqual({ understood: true, question: MEANT[text] });
  });
});
