/** What became of a value or a row that could not be taken as it stood. */
export type FindingKind =
  /** The whole row was refused: its child or day cannot be trusted. */
  | 'refused'
  /** The field was left blank, the rest of the row taken. */
  | 'left blank'
  /** What stands in the index was kept: it was recorded in the bot, or the file says nothing of it. */
  | 'kept';

/** One thing to be looked at by whoever made the file: where it is, what is wrong, and what would be right. */
export interface Finding {
  readonly kind: FindingKind;
  readonly file: string;
  /** The line of the file, counted from 1; absent for what is said of a file as a whole. */
  readonly line?: number;
  readonly column: string;
  readonly value: string;
  readonly wrong: string;
  readonly right: string;
}

/** Takes findings down as they come up. */
export type Note = (finding: Finding) => void;
