import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChange } from '../../src/domain/apply-change.js';
import type { Change } from '../../src/domain/case-events.js';
import type { CaseFile } from '../../src/domain/case-file.js';
import { type Day, day, isDay } from '../../src/domain/day.js';
import { dutiesOf } from '../../src/domain/duties.js';
import { booked, care, careKnown, caseOf, held } from './case-of.js';
import { daysFrom } from './days.js';
import { calendar } from './listed-calendar.js';

const anyDay = daysFrom(day('2016-01-01'), day('2018-12-31'));
const someDays = fc.uniqueArray(anyDay, { maxLength: 8 });
const careGiven = fc.record({ from: fc.option(anyDay, { nil: undefined }), shortBreaks: fc.boolean() });

/** A history of one child: reviews and meetings on days all different. */
const anyHistory: fc.Arbitrary<readonly Change[]> = fc
  .record({ period: careGiven, reviews: someDays, bookings: someDays, sent: fc.boolean() })
  .map(({ period, reviews, bookings, sent }) => [
    careKnown(care(period.from, undefined, period.shortBreaks)),
    ...reviews.map(
      (on): Change => ({ type: 'review-held', review: held(on, sent ? { distributedOn: on } : {}) }),
    ),
    ...bookings.map((on): Change => ({ type: 'review-booked', booking: booked(on) })),
  ]);

const shuffled = anyHistory.chain((changes) =>
  fc.shuffledSubarray([...changes], { minLength: changes.length }).map((other) => ({ changes, other })),
);

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

function lastHeld({ reviews }: CaseFile): Day | undefined {
  return reviews.at(-1)?.heldOn;
}

it('the order of recording changes neither the case nor what is owed on it', () => {
  fc.assert(
    fc.property(shuffled, ({ changes, other }) => {
      expect(caseOf(...other)).toEqual(caseOf(...changes));
      expect(dutiesOf(caseOf(...other), calendar)).toEqual(dutiesOf(caseOf(...changes), calendar));
    }),
  );
});

it('what is owed is the same each time, and asking or recording changes nothing', () => {
  fc.assert(
    fc.property(anyHistory, (changes) => {
      const file = deepFreeze(caseOf(...deepFreeze(changes)));
      expect(dutiesOf(file, deepFreeze(calendar))).toEqual(dutiesOf(file, calendar));
      for (const change of changes) applyChange(file, change);
    }),
  );
});

it('at most one review is owed, counted from the last held or from the start of care, its limit a real day', () => {
  fc.assert(
    fc.property(anyHistory, (changes) => {
      const file = caseOf(...changes);
      const reviews = dutiesOf(file, calendar).filter((duty) => duty.type === 'review');
      expect(reviews.length).toBeLessThanOrEqual(1);
      for (const { limit, bookings } of reviews) {
        expect([lastHeld(file), file.periods[0]?.from]).toContain(limit.from);
        expect(isDay(limit.day) && limit.day > limit.from).toBe(true);
        expect(bookings.every(({ day: on }) => on > (lastHeld(file) ?? ''))).toBe(true);
      }
    }),
  );
});
