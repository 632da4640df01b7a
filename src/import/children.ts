import type { StoredCase } from '../case-index/case-rows.js';
import { isKey } from '../case-index/keys.js';
import type { Day } from '../domain/day.js';
import type { RowReader } from './row-reader.js';
import { nothingWanted, type WantedCase } from './wanted.js';

const LONGEST_REFERENCE = 40;

/** The children that the files and the index know, and what the files say of each. */
export class Children {
  private readonly wanted = new Map<string, WantedCase>();

  constructor(private readonly stored: ReadonlyMap<string, StoredCase>) {}

  /** Every case that the files say something of. */
  all(): readonly WantedCase[] {
    return [...this.wanted.values()];
  }

  /** The case as it stands in the index. */
  inIndex(childRef: string): StoredCase | undefined {
    return this.stored.get(childRef);
  }

  /** The reference in a row's cell, in capitals; refuses the row where it cannot be one. */
  reference(reader: RowReader, column: string): string | undefined {
    const text = reader.text(column).toUpperCase();
    if (text === '')
      return reader.refuse(column, 'the child’s reference is missing', 'the reference of the child');
    if (text.length <= LONGEST_REFERENCE && isKey(text)) return text;
    return reader.refuse(
      column,
      'the reference is too long or has / \\ # ? in it',
      `at most ${LONGEST_REFERENCE} characters, without / \\ # ?`,
    );
  }

  /** What is wanted of a child, making a new case where there is none. */
  add(childRef: string): WantedCase {
    const found = this.wanted.get(childRef) ?? nothingWanted(childRef);
    this.wanted.set(childRef, found);
    return found;
  }

  /** What is wanted of the child that a row names; refuses the row where there is no such child. */
  known(reader: RowReader, column: string): WantedCase | undefined {
    const childRef = this.reference(reader, column);
    if (childRef === undefined) return undefined;
    if (this.wanted.has(childRef) || this.stored.has(childRef)) return this.add(childRef);
    return reader.refuse(
      column,
      'there is no such child',
      'a child that is in cases.csv, header.csv or the index',
    );
  }

  /** The child's date of birth: as the files have it, else as the index has. */
  dateOfBirth(childRef: string): Day | undefined {
    return this.wanted.get(childRef)?.facts.dateOfBirth ?? this.stored.get(childRef)?.file.dateOfBirth;
  }
}
