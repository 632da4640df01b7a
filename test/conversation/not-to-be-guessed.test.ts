import { describe, expect, it } from 'vitest';
import { understand } from '../../src/conversation/understand.js';
import { around } from './corpus/expected.js';

describe('words near to a question that mean another thing', () => {
  it.each([
    // A placement move does not restart the cycle [law].
    'first review for child placed 5 March',
    'meetings I missed',
    'late meetings',
    'overdue bookings',
  ])('%s', (words) => {
    expect(understand(words, around()).understood).toBe(false);
  });
});
