import { describe, expect, test } from 'vitest';
import { understand } from '../../src/conversation/understand.js';
import { COMMAND_ROWS } from './corpus/commands.js';
import { around } from './corpus/expected.js';

/** Everything that would be noted at once. */
const NOTED = COMMAND_ROWS.flatMap(([words, meant]) =>
  typeof meant === 'object' && meant.topic === 'paperwork' ? [words] : [],
);
const ASKED = ['have', 'has', 'did', 'are', 'were', 'when', 'why', 'who', 'is', 'should', 'if', 'whether'];
const STILL_TO_DO = [
  'not',
  'never',
  'nearly',
  'almost',
  'to be',
  'will be',
  'should be',
  'need to be',
  'not yet',
];

/** Would these words write anything? */
function notes(words: string): boolean {
  const understood = understand(words, around());
  return understood.understood && understood.question.topic === 'paperwork';
}

describe('minutes and decisions are noted only when it is told that they are done', () => {
  test('every one of these is noted as it stands', () => {
    expect(NOTED.filter((words) => !notes(words))).toEqual([]);
    expect(NOTED.length).toBeGreaterThan(15);
  });

  test.each(ASKED)('asked with "%s" nothing is noted', (first) => {
    expect(NOTED.filter((words) => notes(`${first} ${words}`))).toEqual([]);
  });

  test('with a question mark nothing is noted', () => {
    expect(NOTED.filter((words) => !/^(?:can|could)/.test(words) && notes(`${words}?`))).toEqual([]);
  });

  test.each(STILL_TO_DO)('with "%s" put anywhere nothing is noted', (more) => {
    const noted = NOTED.flatMap((words) => {
      const each = words.split(' ');
      return each.map((_word, at) => [...each.slice(0, at), more, ...each.slice(at)].join(' '));
    }).filter(notes);
    expect(noted).toEqual([]);
  });
});
