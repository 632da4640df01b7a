import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CardError } from '../../src/cards/card-error.js';
import { renderCard } from '../../src/cards/render-card.js';
import { allFixtures, fixtures } from '../fixtures/cards/index.js';
import { HOSTILE, plainLine } from '../fixtures/cards/parts.js';
import { textBlocksOf } from './text-blocks.js';
import { validationEventsOf } from './validate.js';

const LARGEST_ACTIVITY_BYTES = 28 * 1024;

/** The letters of a text alone, without what escaping adds. */
function bare(text: string): string {
  return text.replace(/[\\\u200b\u202a-\u202e]/g, '').replaceAll('\u00a0', ' ');
}

describe.each(allFixtures())('$label', ({ request }) => {
  const { card, text, summary } = renderCard(request, '3 reviews');
  const json = JSON.stringify(card);

  test('is a card that the real renderer takes without complaint', () => {
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: 'en-GB' });
    expect(validationEventsOf(card)).toEqual([]);
  });

  test('has a heading, is spoken and has its plain-text twin', () => {
    expect(json).toContain('"style":"heading"');
    expect(String(card.fallbackText).length).toBeGreaterThan(0);
    expect(card.fallbackText === text || JSON.stringify(card).length > 10_000).toBe(true);
    expect(String(card.speak).length).toBeGreaterThan(0);
    expect(summary).toBe('3 reviews');
    expect(text.split('\n')[0]).toBe(request.data.title.split('\n')[0]);
  });

  test('says in plain text all that its text blocks say', () => {
    const said = bare(text);
    const parts = textBlocksOf(card).flatMap((block) => bare(block.text).split(' · '));
    expect(parts.filter((part) => !said.includes(part))).toEqual([]);
  });

  test('fits a Teams activity, has at most six actions, never a refresh, and wraps every text', () => {
    expect(JSON.stringify({ type: 'message', attachments: [{ content: card }] }).length * 2).toBeLessThan(
      LARGEST_ACTIVITY_BYTES,
    );
    expect(Array.isArray(card.actions) ? card.actions.length : 0).toBeLessThanOrEqual(6);
    expect(json).not.toContain('"refresh"');
    expect(textBlocksOf(card).filter(({ wrap }) => wrap !== true)).toEqual([]);
  });

  test('leaves nothing of its template unfilled', () => {
    // What was typed stands in its field as it was, and is read by nobody but the person.
    const shown = JSON.stringify({ ...card, fallbackText: '', speak: '' }, (key, value: unknown) =>
      key === 'value' ? undefined : value,
    );
    expect(shown).not.toContain('${');
  });
});

describe('what people typed', () => {
  const { card } = renderCard({ name: 'message', data: fixtures.message.hostile }, 'x');

  test('never becomes a link, bold, a list or a mention', () => {
    for (const { text } of textBlocksOf(card)) {
      expect(text).not.toMatch(/(?<!\\)\[[^\]]*(?<!\\)\]\(/);
      expect(text).not.toMatch(/(?<!\\)\*\*/);
      expect(text).not.toMatch(/^(- |1\. |# )/m);
      expect(text).not.toMatch(/(?<!\\)<at>/);
    }
  });

  test('is all there in the plain text', () => {
    expect(renderCard({ name: 'message', data: fixtures.message.hostile }, 'x').text).toContain(HOSTILE);
  });

  test('whatever it is, a card comes of it that holds no template, and the plain text says it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (typed) => {
        const { text, card: drawn } = renderCard(
          { name: 'message', data: { title: 'T', paragraphs: [typed], facts: [], buttons: [] } },
          'x',
        );
        expect(text).toContain(typed);
        expect(validationEventsOf(drawn)).toEqual([]);
        for (const block of textBlocksOf(drawn)) expect(block.text).not.toContain('$'.concat('{'));
      }),
    );
  });

  test('in a button’s data comes back as it was', () => {
    const data = { text: '$'.concat('{x} **b** [l](u)') };
    const request = {
      name: 'message',
      data: { title: 'T', paragraphs: [], facts: [], buttons: [{ title: 'B', verb: 'ask', data }] },
    } as const;
    const shown = renderCard(
      {
        name: 'message',
        data: { ...request.data, paragraphs: [], facts: [], buttons: [...request.data.buttons] },
      },
      'x',
    );
    expect(JSON.stringify(shown.card)).toContain(JSON.stringify(data));
  });
});

describe('data that is not a card’s', () => {
  test.each([
    ['a field too many', { ...fixtures.message.min, extra: 1 }],
    ['null', { ...fixtures.message.min, footnote: null }],
    ['a field missing', { title: 'T' }],
    ['a text without end', { ...fixtures.message.min, title: 'x'.repeat(1_000) }],
  ])('%s: refused by field, the values never named', (_what, data) => {
    const render = () =>
      renderCard(Object.assign({ name: 'message' as const, data: fixtures.message.min }, { data }), 'x');
    expect(render).toThrow(CardError);
    try {
      render();
    } catch (error) {
      expect(String(error)).not.toContain('xxx');
    }
  });

  test('thirteen lines are more than a page', () => {
    const lines = Array.from({ length: 13 }, (_none, index) => plainLine(index));
    expect(() => renderCard({ name: 'list', data: { ...fixtures.list.max, lines } }, 'x')).toThrow(
      'card list: lines (too_big)',
    );
  });

  test('the templates on disk are those that are used', () => {
    const template: unknown = createRequire(import.meta.url)('../../cards/list.json');
    expect(template).toMatchObject({ type: 'AdaptiveCard' });
  });
});
