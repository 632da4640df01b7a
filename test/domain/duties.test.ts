import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/case-events.js';
import type { CaseFile } from '../../src/domain/case-file.js';
import { day } from '../../src/domain/day.js';
import { dutiesOf, openCycle, type ReviewDuty } from '../../src/domain/duties.js';
import { limitBy } from '../../src/domain/rules.js';
import { booked, care, careKnown, caseOf, reviewHeld } from './case-of.js';
import { calendar } from './listed-calendar.js';

const ALLOCATED: Change = { type: 'facts-known', facts: { iro: 'iro1@example.org' } };

function born(on: string): Change {
  return { type: 'facts-known', facts: { dateOfBirth: day(on) } };
}

/** The review owed on a case that changes make. */
function reviewOwed(...changes: readonly Change[]): ReviewDuty | undefined {
  return dutiesOf(caseOf(ALLOCATED, ...changes), calendar).find((duty) => duty.type === 'review');
}

/** Everything owed, each as 'type limit'. */
function owed(file: CaseFile): string[] {
  return dutiesOf(file, calendar).map((duty) => {
    if (duty.type === 'care-start') return duty.type;
    const day = duty.type === 'resume' ? duty.day : duty.limit?.day;
    return `${duty.type} ${day ?? 'no limit'}`;
  });
}

describe('the review owed', () => {
  it('is one, the next, with all its place', () => {
    expect(reviewOwed(careKnown(care('2018-01-02')), reviewHeld('2018-01-24'))).toMatchObject({
      kind: 'second',
      limit: { day: '2018-04-24', from: '2018-01-24', rule: 'second' },
      assumed: false,
      bookings: [],
    });
  });

  it.each([
    ['2000-04-05', '2018-04-04', 'the day before the birthday'],
    ['2000-04-04', undefined, 'on the birthday'],
    ['2000-04-03', undefined, 'after it'],
  ])('of a child born %s has the limit %s (%s)', (birth, limit, _edge) => {
    expect(reviewOwed(careKnown(care('2018-03-05')), born(birth))?.limit.day).toBe(limit);
  });

  it('of a child born on 29 February may have its limit on 28 February, not on 1 March', () => {
    const lookedAfter = careKnown(care('2017-01-03'));
    const before = [lookedAfter, born('2000-02-29'), reviewHeld('2017-02-01')];
    expect(reviewOwed(...before, reviewHeld('2017-08-31'))?.limit.day).toBe('2018-02-28');
    expect(reviewOwed(...before, reviewHeld('2017-09-01'))).toBeUndefined();
  });

  it('of a child whose birth is not on record has its limit all the same', () => {
    expect(reviewOwed(careKnown(care('2018-03-05')))?.limit.day).toBe('2018-04-04');
  });

  it('is none once the child has ceased to be looked after, or never was', () => {
    expect(reviewOwed(careKnown(care('2018-03-05', '2018-03-20')))).toBeUndefined();
    expect(reviewOwed(reviewHeld('2018-03-05'))).toBeUndefined();
  });

  it('is the first again, when the child comes back', () => {
    const file = [careKnown(care('2016-01-04', '2017-03-31'), care('2018-03-05')), reviewHeld('2016-02-01')];
    expect(reviewOwed(...file)).toMatchObject({ kind: 'first', limit: { day: '2018-04-04' } });
  });

  it('stays where it was when the same care is put on record again', () => {
    const [start, first] = [careKnown(care('2018-01-02')), reviewHeld('2018-01-24')];
    expect(reviewOwed(start, first, start)).toEqual(reviewOwed(start, first));
  });

  it('is put right by the start of care once it is known', () => {
    const held = reviewHeld('2018-01-24');
    expect(reviewOwed(careKnown(care()), held)).toMatchObject({
      assumed: true,
      limit: { day: '2018-07-24' },
    });
    expect(reviewOwed(careKnown(care()), held, careKnown(care('2018-01-02')))).toMatchObject({
      kind: 'second',
      assumed: false,
      limit: { day: '2018-04-24' },
    });
  });
});

describe('adjourned and cancelled', () => {
  const start = careKnown(care('2018-01-02'));
  const adjourned = (on: string): Change => ({ type: 'review-adjourned', on: day(on) });

  it('an adjourned review stays open under its own limit, and says when it was adjourned', () => {
    expect(reviewOwed(start, adjourned('2018-01-24'))).toMatchObject({
      kind: 'first',
      limit: { day: '2018-01-30' },
      adjournedOn: '2018-01-24',
    });
  });

  it('adjourned twice, the latest is said', () => {
    expect(reviewOwed(start, adjourned('2018-02-07'), adjourned('2018-01-24'))?.adjournedOn).toBe(
      '2018-02-07',
    );
  });

  it.each(['2018-02-07', '2018-01-24'])(
    'the completing meeting, on %s, is what the next counts from, and the next is not adjourned',
    (completedOn) => {
      const next = reviewOwed(start, adjourned('2018-01-24'), reviewHeld(completedOn));
      expect(next).toMatchObject({ kind: 'second', limit: { from: completedOn } });
      expect(next).not.toHaveProperty('adjournedOn');
    },
  );

  it('a first review adjourned on the very day of becoming looked after is adjourned', () => {
    expect(reviewOwed(start, adjourned('2018-01-02'))?.adjournedOn).toBe('2018-01-02');
  });

  it('an adjournment of an earlier period of care is not of the review owed now', () => {
    const back = careKnown(care('2016-01-04', '2016-03-31'), care('2018-01-02'));
    expect(reviewOwed(back, adjourned('2016-01-28'))).not.toHaveProperty('adjournedOn');
  });

  it('a cancelled review is still owed, its limit where it was, its meeting gone', () => {
    const before = reviewOwed(start, { type: 'review-booked', booking: booked('2018-01-24') });
    const after = reviewOwed(
      start,
      { type: 'review-booked', booking: booked('2018-01-24') },
      { type: 'review-cancelled', on: day('2018-01-24') },
    );
    expect(before?.bookings).toHaveLength(1);
    expect(after).toEqual({ ...before, bookings: [] });
  });
});

describe('the minutes owed', () => {
  const start = careKnown(care('2018-01-02'));

  it('until they are distributed, 20 working days from the review', () => {
    const file = caseOf(ALLOCATED, start, reviewHeld('2018-03-22', {}));
    expect(dutiesOf(file, calendar)).toContainEqual(
      expect.objectContaining({ type: 'minutes', heldOn: '2018-03-22', kind: 'first' }),
    );
    expect(owed(file)).toContain('minutes 2018-04-23');
  });

  it('finished is not distributed', () => {
    const file = caseOf(ALLOCATED, start, reviewHeld('2018-03-22', { finishedOn: day('2018-04-03') }));
    expect(dutiesOf(file, calendar)).toContainEqual(
      expect.objectContaining({ type: 'minutes', finishedOn: '2018-04-03' }),
    );
  });

  it.each([
    ['once distributed', reviewHeld('2018-03-22', { distributedOn: day('2018-04-03') })],
    [
      'where the source keeps none',
      { type: 'review-held', review: { heldOn: day('2018-03-22'), recordedBy: 'import' } } as const,
    ],
  ])('none %s', (_edge, change) => {
    expect(owed(caseOf(ALLOCATED, start, change))).toEqual(['review 2018-06-22']);
  });

  it('for each review on its own, and still after the child has ceased or turned 18', () => {
    const file = caseOf(
      ALLOCATED,
      born('2000-04-04'),
      careKnown(care('2018-01-02', '2018-04-04')),
      reviewHeld('2018-01-24', {}),
      reviewHeld('2018-03-22', {}),
    );
    expect(owed(file)).toEqual(['minutes 2018-02-21', 'minutes 2018-04-23']);
  });

  it('without a kind where the place in the cycle is not known', () => {
    const file = caseOf(ALLOCATED, careKnown(care()), reviewHeld('2018-03-22', {}));
    const minutes = dutiesOf(file, calendar).find(({ type }) => type === 'minutes');
    expect(minutes).toMatchObject({ limit: { day: '2018-04-23' } });
    expect(minutes).not.toHaveProperty('kind');
  });
});

describe('allocation and the start of care', () => {
  it.each([
    ['a known start', [careKnown(care('2018-03-29'))], ['review 2018-04-30', 'allocation 2018-04-09']],
    ['a start not known', [careKnown(care())], ['care-start', 'allocation no limit']],
    ['allocated', [careKnown(care()), ALLOCATED], ['care-start']],
    [
      'start not known, a review held',
      [careKnown(care()), ALLOCATED, reviewHeld('2018-01-31')],
      ['review 2018-07-31', 'care-start'],
    ],
    [
      'allocation ended',
      [careKnown(care()), ALLOCATED, { type: 'allocation-ended' }],
      ['care-start', 'allocation no limit'],
    ],
    ['ceased', [careKnown(care(undefined, '2018-03-30'))], []],
    ['no care on record', [], []],
  ] as const)('%s', (_edge, changes, expected) => {
    expect(owed(caseOf(...changes))).toEqual(expected);
  });

  it('the open cycle is that of the last period, while it has not ended', () => {
    const [ended, open] = [care('2016-01-04', '2017-03-31'), care('2018-03-05')];
    expect(openCycle(caseOf(careKnown(ended, open)))?.period).toEqual(open);
    expect(openCycle(caseOf(careKnown(ended)))).toBeUndefined();
    expect(openCycle(caseOf())).toBeUndefined();
  });
});

describe('a child who came back into care', () => {
  it('has no meeting from before: the new first review is not booked', () => {
    const file = caseOf(
      careKnown(
        { from: day('2017-01-01'), to: day('2018-01-10'), shortBreaks: false },
        { from: day('2018-03-01'), shortBreaks: false },
      ),
      { type: 'review-booked', booking: booked('2018-02-01') },
    );
    expect(dutiesOf(file, calendar).find(({ type }) => type === 'review')).toMatchObject({ bookings: [] });
  });
});

describe('a limit in months past the end of the list of bank holidays', () => {
  it('is computed and says so', () => {
    expect(limitBy(calendar, 'subsequent', day('2028-08-31'))).toMatchObject({
      day: '2029-02-28',
      beyondList: true,
    });
    expect(limitBy(calendar, 'subsequent', day('2028-06-30'))).toMatchObject({
      day: '2028-12-30',
      beyondList: false,
    });
  });
});
