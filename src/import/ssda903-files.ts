import type { Children } from './children.js';
import { participationIn } from './review-fields.js';
import type { RowReader } from './row-reader.js';

/** Reads a row of the SSDA903 header file: a child and the date of birth. Answers whether it was taken. */
export function readHeaderRow(reader: RowReader, children: Children, seen: Set<string>): boolean {
  const childRef = children.reference(reader, 'child');
  if (childRef === undefined) return false;
  if (seen.has(childRef)) {
    reader.refuse('child', 'the child stands in this file already', 'each child once');
    return false;
  }
  seen.add(childRef);
  const wanted = children.add(childRef);
  const dateOfBirth = reader.pastDay('dob', 'leaveBlank');
  if (dateOfBirth && dateOfBirth !== 'wrong') wanted.facts = { ...wanted.facts, dateOfBirth };
  return true;
}

/** Reads a row of the SSDA903 reviews file. It holds no venue and no minutes, so none are owed for it. */
export function readReturnedReviewRow(reader: RowReader, children: Children): boolean {
  const wanted = children.known(reader, 'child');
  if (!wanted) return false;
  const heldOn = reader.pastDay('review', 'refuse');
  if (heldOn === 'wrong') return false;
  if (!heldOn) return refused(reader, 'the day is missing', 'the day of the review');
  const born = children.dateOfBirth(wanted.childRef);
  if (born && heldOn < born)
    return refused(reader, 'the day is before the child’s birth', `a day from ${born} on`);
  if (wanted.reviews.has(heldOn))
    return refused(reader, 'a review of this child on this day stands in the files already', 'each once');
  const participation = participationIn(reader, 'review_code', heldOn, born);
  wanted.reviews.set(heldOn, {
    said: { heldOn, recordedBy: 'import', ...(participation && { participation }) },
    reader,
  });
  return true;
}

function refused(reader: RowReader, wrong: string, right: string): false {
  reader.refuse('review', wrong, right);
  return false;
}
