import { KeyError } from './errors.js';

const LONGEST_KEY = 120;
const FORBIDDEN = /[/\\#?\p{Cc}]/u;

/**
 * Can the text be a key, or part of one? The table service refuses / \ # ? and control characters; length is held
 * well under its 1 KiB, as keys are made of several parts.
 */
export function isKey(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST_KEY && !FORBIDDEN.test(text);
}

/** The text itself when it can be a key. @throws KeyError otherwise; borders check with isKey before. */
export function key(text: string): string {
  if (isKey(text)) return text;
  throw new KeyError(`not a key that the table service can hold (${text.length} characters)`);
}

/** The first key after all that begin with these characters. */
export function afterAll(prefix: string): string {
  const last = prefix.charCodeAt(prefix.length - 1);
  return prefix.slice(0, -1) + String.fromCharCode(last + 1);
}
