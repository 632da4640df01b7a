import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/cards/escape-markdown.js';

const ZERO_WIDTH_SPACE = '\u200b';
const NO_BREAK_SPACE = '\u00a0';

describe('markdown in what people typed', () => {
  test.each([
    ['a link', '[a](b)', '\\[a\\](b)'],
    ['bold', '**b**', '\\*\\*b\\*\\*'],
    ['emphasis', '_i_', '\\_i\\_'],
    ['an underscore inside a word', 'a_b', 'a_b'],
    ['a mention', '<at>E</at>', '\\<at\\>E\\</at\\>'],
    ['a heading', '# h', '\\# h'],
    ['a heading without words', '#', '\\#'],
    ['a heading by the line below', 'T\n---', 'T\n\\---'],
    ['a heading by equals signs below', 'T\n===', 'T\n\\==='],
    ['a rule', '- - -', '\\- - -'],
    ['an item', 'a\n- i', 'a\n\\- i'],
    ['an item without words', '-', '\\-'],
    ['a numbered item', '1. o', '1\\. o'],
    ['a table', '|a|', '\\|a\\|'],
    ['code by indenting', '    c', `${NO_BREAK_SPACE.repeat(4)}c`],
    ['an address', 'https://e.org', `https:/${ZERO_WIDTH_SPACE}/e.${ZERO_WIDTH_SPACE}org`],
    ['an address without its scheme', 'e.org', `e.${ZERO_WIDTH_SPACE}org`],
    ['an e-mail address stays whole', 'a.b@e.org', 'a.b@e.org'],
    ['a template', '$'.concat('{x}'), `$${ZERO_WIDTH_SPACE}{x}`],
    ['a date function', '{{DATE(x)}}', `{${ZERO_WIDTH_SPACE}{DATE(x)}}`],
    ['a star by its entity', '&#42;', '\\&#42;'],
    ['an ampersand by itself', 'A & B', 'A & B'],
    ['a turn of direction that is never ended', 'a \u202eb', 'a b'],
    ['letters that run from right to left', 'שלום', 'שלום'],
    ['a negative number', '-5', '-5'],
    ['a decimal', '1.5', '1.5'],
  ])('%s', (_what, typed, escaped) => {
    expect(escapeMarkdown(typed)).toBe(escaped);
  });
});
