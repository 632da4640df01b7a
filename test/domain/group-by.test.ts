import { expect, it } from 'vitest';
import { groupBy } from '../../src/domain/group-by.js';

it('groups in the order in which the keys first come up, each item once and in its order', () => {
  const groups = groupBy(['b1', 'a1', 'b2', 'c1', 'a2'], (item) => item.charAt(0));
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1', 'a2']],
    ['c', ['c1']],
  ]);
});

it('makes nothing of nothing', () => {
  expect(groupBy(new Set<string>(), (item) => item).size).toBe(0);
});
