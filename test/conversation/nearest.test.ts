import { describe, expect, it } from 'vitest';
import { SUGGESTIONS } from '../../src/conversation/nearest.js';
import { understand } from '../../src/conversation/understand.js';
import { around } from './corpus/expected.js';
import { REFUSED_ROWS } from './corpus/others.js';

describe('suggestions', () => {
  it.each(SUGGESTIONS)('"%s" is itself understood', (text) => {
    expect(understand(text, around()).understood).toBe(true);
  });

  it('are three different ones whatever was refused', () => {
    for (const [words] of REFUSED_ROWS) {
      const understanding = understand(words, around());
      if (understanding.understood) continue;
      expect(new Set(understanding.nearest).size).toBe(3);
    }
  });

  it('come near to what was said', () => {
    expect(understand('overdue minutes for Shaw', around())).toMatchObject({
      said: expect.stringContaining('shaw'),
      nearest: expect.arrayContaining(['Overdue minutes']),
    });
  });
});
