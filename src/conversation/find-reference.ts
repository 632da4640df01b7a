import type { Words } from './words.js';

/** A reference by its look: five to ten figures (eleven are a telephone number), or letters and figures. */
const REFERENCE = /^(?:\d{5,10}|\p{L}{1,6}-?\d{3,}\p{L}?)$/u;

/** Four figures are a reference too, unless they can be a year. */
const SHORT_REFERENCE = /^\d{4}$/;
const YEAR = /^(?:19|20|21)\d\d$/;

/** Words that say that what follows is a reference, whatever it looks like. */
const LEADS = new Set(['case', 'ref', 'reference', 'child', 'number', 'no', 'file']);

/** Takes the references that stand in the words; in capitals, as the index has them. */
export function takeReferences(words: Words): string[] {
  return words.all.flatMap((word, index) => {
    if (!words.isLeft(index) || !isReference(word, words.all[index - 1])) return [];
    words.takeAt(index, 1);
    return [word.toUpperCase()];
  });
}

function isReference(word: string, before: string | undefined): boolean {
  if (REFERENCE.test(word)) return true;
  if (!SHORT_REFERENCE.test(word)) return false;
  return !YEAR.test(word) || (before !== undefined && LEADS.has(before));
}
