import fc from 'fast-check';
import { expect, it } from 'vitest';
import { questionSchema } from '../../src/conversation/question.js';
import { understand } from '../../src/conversation/understand.js';
import type { Understanding } from '../../src/conversation/understanding.js';
import { addDays, day } from '../../src/domain/day.js';
import { around } from './corpus/expected.js';
import { MINUTES_ROWS } from './corpus/others.js';
import { PERIOD_ROWS } from './corpus/periods.js';
import { REVIEW_ROWS } from './corpus/reviews.js';

/** Words of the corpora and a few others, so that strings come near to questions and across them. */
const WORDS = [
  ...new Set([...REVIEW_ROWS, ...MINUTES_ROWS, ...PERIOD_ROWS].flatMap(([words]) => words.split(' '))),
  ...['400003', 'LAC-0042', 'not', 'except', '31/2', '0', '-', '?', '’', 'next', 'last', 'between', 'may'],
];
const scrambled = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), scrambled);
const someDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day('2000-01-01'), days));

function periodOf(understanding: Understanding) {
  if (!understanding.understood || !('period' in understanding.question)) return undefined;
  return understanding.question.period;
}

it('takes any text on any day without throwing, and a question it makes is a sound one', () => {
  fc.assert(
    fc.property(anything, someDay, (text, today) => {
      const understanding = understand(text, around(today));
      if (understanding.understood) questionSchema.parse(understanding.question);
      else expect(understanding.nearest).toHaveLength(3);
    }),
    { numRuns: 2_000 },
  );
});

it('means the same twice, and in capitals', () => {
  fc.assert(
    fc.property(scrambled, someDay, (text, today) => {
      const meant = understand(text, around(today));
      expect(understand(text, around(today))).toEqual(meant);
      expect(understand(text.toUpperCase(), around(today))).toEqual(meant);
    }),
    { numRuns: 1_000 },
  );
});

it('never asks for a case whose reference was not typed', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const understanding = understand(text, around());
      if (!understanding.understood || understanding.question.topic !== 'case') return;
      expect(text.toUpperCase()).toContain(understanding.question.childRef);
    }),
    { numRuns: 2_000 },
  );
});

it('never makes a period that ends before it begins', () => {
  fc.assert(
    fc.property(scrambled, someDay, (text, today) => {
      const { from, to } = periodOf(understand(text, around(today))) ?? {};
      if (from && to) expect(from <= to).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

it('refuses ten thousand characters, quickly', () => {
  const long = 'reviews due this week and '.repeat(400);
  const started = performance.now();
  expect(understand(long, around())).toMatchObject({ understood: false, reason: 'nothing-like-it' });
  expect(performance.now() - started).toBeLessThan(50);
});

it('reads what Teams puts round a text as nothing', () => {
  const bare = understand('what reviews are due this week', around());
  for (const text of [
    '<at>IRO bot</at> what reviews are due this week',
    '<p>what reviews are due&nbsp;this week?</p>',
    'what reviews are due\nthis week  🙂!!',
    '  What Reviews Are Due This Week…  ',
  ])
    expect(understand(text, around())).toEqual(bare);
});
