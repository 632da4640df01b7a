import { ABBREVIATIONS } from './abbreviations.js';

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'the', 'and', 'iro']);

/** Small letters without accents: "José" is found by "jose". */
export function foldName(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The whole of a name as words as they come out of a text, titles too: "IRO 1" is iro, 1; "Jan" is january. */
export function fullNameWords(name: string): string[] {
  const words: readonly string[] =
    foldName(name)
      .replace(/['’]/g, '')
      .match(/[\p{L}\d]+/gu) ?? [];
  return words.map((word) => ABBREVIATIONS[word] ?? word);
}

/** The words of a name that can be asked by alone; a single letter, a number or a title says nothing. */
export function nameWords(name: string): string[] {
  return fullNameWords(name).filter((word) => /^\p{L}{2,}$/u.test(word) && !TITLES.has(word));
}
