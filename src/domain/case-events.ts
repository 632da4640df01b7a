import { applyChange } from './apply-change.js';
import type {
  Adjournment,
  Booking,
  Cancellation,
  CarePeriod,
  CaseFile,
  RecordedBy,
  ReviewHeld,
} from './case-file.js';
import { newCaseFile } from './case-file.js';
import type { Day } from './day.js';

/** What is known of the child apart from care and reviews; a key that is absent leaves what is there. */
export type Facts = Partial<
  Pick<CaseFile, 'initials' | 'dateOfBirth' | 'team' | 'iro' | 'notifiedOn' | 'allocatedOn'>
>;

/** One thing that happened to a case, or became known of it. */
export type Change =
  | { readonly type: 'facts-known'; readonly facts: Facts }
  | { readonly type: 'allocation-ended' }
  | { readonly type: 'care-known'; readonly periods: readonly CarePeriod[] }
  | { readonly type: 'review-held'; readonly review: ReviewHeld }
  /** The review of that day in full as it now is; a correction or a later extract. */
  | {
      readonly type: 'review-corrected';
      readonly heldOn: Day;
      readonly review: ReviewHeld;
      /** As it was, where a person put it right. */
      readonly before?: ReviewHeld;
    }
  /** A person takes back a review that was not held after all. */
  | {
      readonly type: 'review-withdrawn';
      readonly heldOn: Day;
      readonly before: ReviewHeld;
      readonly why: string;
    }
  | { readonly type: 'review-booked'; readonly booking: Booking }
  | {
      readonly type: 'booking-ended';
      readonly day: Day;
      readonly why: 'cancelled' | 'moved' | 'held' | 'adjourned';
      /** Absent for the authority's files. */
      readonly by?: 'person';
      readonly note?: string;
    }
  | ({ readonly type: 'review-adjourned' } & Adjournment)
  | ({ readonly type: 'review-cancelled' } & Cancellation)
  /** What is owed after the review of a day was done on a day. */
  | { readonly type: PaperworkDone; readonly heldOn: Day; readonly on: Day }
  /** An earlier event of the case, by its number, counts as if it had never been. */
  | { readonly type: 'event-undone'; readonly number: number };

/** Minutes finished, minutes sent (distributed), decisions sent. */
export type PaperworkDone = 'minutes-finished' | 'minutes-sent' | 'decisions-sent';

/** One entry of a case's history: what, by whom and when. Append-only. */
export interface CaseEvent {
  /** Counts from 1 in each case. */
  readonly number: number;
  /** The moment of recording, ISO 8601 in UTC. */
  readonly at: string;
  readonly by: RecordedBy;
  /** Entra object id of the person, where it was one. */
  readonly person?: string;
  /** The form it came by: a form that is delivered again is recorded once. */
  readonly submission?: string;
  readonly changes: readonly Change[];
}

/** The case as its whole history makes it. */
export function foldCase(childRef: string, events: readonly CaseEvent[]): CaseFile {
  const undone = undoneIn(events);
  return events
    .filter(({ number }) => !undone.has(number))
    .flatMap(({ changes }) => changes)
    .reduce(applyChange, newCaseFile(childRef));
}

/** The numbers of the events that later ones undid. */
export function undoneIn(events: readonly CaseEvent[]): ReadonlySet<number> {
  const changes = events.flatMap((event) => event.changes);
  return new Set(changes.flatMap((change) => (change.type === 'event-undone' ? [change.number] : [])));
}
