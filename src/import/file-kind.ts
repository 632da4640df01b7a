import type { ReadFile } from './read-csv.js';

/** Each file that can be imported, by the columns that its header must have. */
const COLUMNS = {
  staff: ['email', 'name', 'role', 'entra_object_id'],
  cases: ['child_ref', 'initials', 'date_of_birth', 'became_looked_after'],
  reviews: ['child_ref', 'held_on', 'outcome'],
  'ssda903 header': ['child', 'dob', 'sex'],
  'ssda903 episodes': ['child', 'decom', 'rne', 'ls', 'dec', 'rec'],
  'ssda903 reviews': ['child', 'review', 'review_code'],
} as const;

/** What a file holds. The order is the one to read them in: people before cases, cases before their reviews. */
export type FileKind = keyof typeof COLUMNS;

/** The kinds in the order in which they are to be read. */
export const READING_ORDER: readonly FileKind[] = [
  'staff',
  'cases',
  'ssda903 header',
  'ssda903 episodes',
  'reviews',
  'ssda903 reviews',
];

/** What a file is, told by its header row; undefined for a header that fits nothing. */
export function kindOf({ columns }: Pick<ReadFile, 'columns'>): FileKind | undefined {
  return READING_ORDER.find((kind) => COLUMNS[kind].every((column) => columns.includes(column)));
}

/** The headers that would have fitted, in words. */
export const RIGHT_HEADERS = READING_ORDER.map((kind) => `${kind}: ${COLUMNS[kind].join(',')}`).join('; ');
