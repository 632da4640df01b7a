import type { CaseFile } from '../domain/case-file.js';
import type { Day } from '../domain/day.js';
import type { Period } from '../domain/period.js';
import { isWithin } from '../domain/period.js';
import { csvOf } from './csv.js';

/** The columns of the national return's reviews file (SSDA903). */
const COLUMNS = ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'];

/** The SSDA903 reviews file of a year: every completed review with its participation code, blank where it is not recorded. */
export function return903(files: Iterable<CaseFile>, year: Period): string {
  const rows = [...files].flatMap(({ childRef, dateOfBirth, reviews }) =>
    reviews
      .filter(({ heldOn }) => isWithin(heldOn, year))
      .map(({ heldOn, participation }) => [
        childRef,
        dateOfBirth ? british(dateOfBirth) : '',
        british(heldOn),
        participation ?? '',
      ]),
  );
  return csvOf(COLUMNS, rows);
}

/** 'dd/mm/yyyy', as the return has its dates. */
function british(day: Day): string {
  const [year, month, dayOfMonth] = day.split('-');
  return `${dayOfMonth}/${month}/${year}`;
}
