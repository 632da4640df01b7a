import type { Value, Values } from './table.js';

/** A cell holds at most 64 KiB of UTF-16; a little less, to be safe. */
const LONGEST_CELL = 32_000;

/** A text of any length as cells `name0`, `name1`, …, each short enough for the table service. */
export function toChunks(name: string, text: string): Values {
  const cells: Record<string, Value> = {};
  for (let at = 0, index = 0; at < text.length || index === 0; at += LONGEST_CELL, index += 1) {
    cells[`${name}${index}`] = text.slice(at, at + LONGEST_CELL);
  }
  return cells;
}

/** The text that toChunks took apart. */
export function fromChunks(name: string, values: Values): string {
  let text = '';
  for (let index = 0; ; index += 1) {
    const cell = values[`${name}${index}`];
    if (typeof cell !== 'string') return text;
    text += cell;
  }
}
