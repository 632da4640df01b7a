/** Characters that begin emphasis, code, links, tables or tags in the markdown of cards. */
const MARKS = /[\\`*~[\]<>|]/g;

/** An underscore emphasises only at the edge of a word; inside one, as in an e-mail address, it is left alone. */
const EDGE_UNDERSCORES = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** What makes a line a heading, a rule or an item of a list, alone on its line too. */
const LINE_STARTS = /^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|\d+[.)](?=\s|$)|-(?=[-\s]*$)|=(?==*\s*$))/gm;

/** Spaces before a line's first letter: four of them, or a tab, would make it code. */
const INDENTS = /^[ \t]+/gm;

/** What clients make into a link by themselves: two slashes, and a dot inside a name. An e-mail address is left whole. */
const ADDRESSES = /([\p{L}\p{N}.+_-]+@[\p{L}\p{N}.-]+)|\/(?=\/)|\.(?=\p{L}{2})/gu;

/** Where a template's expression or a client's own date function begins. */
const BRACES = /[${](?=\{)/g;

/** The ampersand of an entity: "&#42;" would be shown as a star. */
const ENTITIES = /&(?=#?\w+;)/g;

/** What turns the direction of all that follows it: a limit after somebody's words must not read backwards. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

const ZERO_WIDTH_SPACE = '\u200b';
const NO_BREAK_SPACE = '\u00a0';

/**
 * A text so that no client renders anything of it but its own letters: somebody's words, a name or a reference must
 * never become a link, bold, a list or part of a template.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(TURNS, '')
    .replace(MARKS, '\\$&')
    .replace(ENTITIES, '\\&')
    .replace(EDGE_UNDERSCORES, '\\_')
    .replace(LINE_STARTS, (_all, space: string, mark: string) => `${space}${escapeStart(mark)}`)
    .replace(INDENTS, (spaces) => NO_BREAK_SPACE.repeat(spaces.length))
    .replace(ADDRESSES, (mark, email?: string) => email ?? `${mark}${ZERO_WIDTH_SPACE}`)
    .replace(BRACES, `$&${ZERO_WIDTH_SPACE}`);
}

/** A text for a run of rich text, where no markdown is read: still in one line, one direction, and no expression. */
export function oneLine(text: string): string {
  return text
    .replace(TURNS, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(BRACES, `$&${ZERO_WIDTH_SPACE}`);
}

/** "1." begins a list by its dot, the others by themselves. */
function escapeStart(mark: string): string {
  return /^\d/.test(mark) ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`;
}
