/** Characters that begin emphasis, code, links or tags in the markdown of cards. */
const MARKS = /[\\`*~[\]<>]/g;

/** An underscore emphasises only at the edge of a word; inside one, as in an e-mail address, it is left alone. */
const EDGE_UNDERSCORES = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** What makes a line a heading, a quotation or an item of a list. */
const LINE_STARTS = /^(\s*)(#{1,6}|[-+]|\d+[.)])(?=\s)/gm;

/** What clients make into a link by themselves. */
const ADDRESSES = /(:\/\/|www\.)/gi;

const ZERO_WIDTH_SPACE = '\u200b';

/**
 * A text so that no client renders anything of it but its own letters: somebody's words, a name or a reference must
 * never become a link, bold, a list or part of a template.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(MARKS, '\\$&')
    .replace(EDGE_UNDERSCORES, '\\_')
    .replace(LINE_STARTS, (_all, space: string, mark: string) => `${space}${escapeStart(mark)}`)
    .replace(ADDRESSES, `$1${ZERO_WIDTH_SPACE}`)
    .replaceAll('${', `$${ZERO_WIDTH_SPACE}{`);
}

/** "1." begins a list by its dot, the others by themselves. */
function escapeStart(mark: string): string {
  return /^\d/.test(mark) ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`;
}
