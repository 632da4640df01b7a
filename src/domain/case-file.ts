import type { Day } from './day.js';
import type { ParticipationCode } from './participation.js';
import type { Venue, WhereChildWanted } from './venue.js';

/** A run of days of being looked after. Leaving care and coming back makes a new one and a new cycle [law]. */
export interface CarePeriod {
  /** Absent where the start of care is not known. */
  readonly from?: Day;
  /** The day the child ceased to be looked after; absent while they are. */
  readonly to?: Day;
  /** A series of short breaks (regulation 48; legal status V3 or V4). */
  readonly shortBreaks: boolean;
}

/** Who put something on record: an import of the authority's files, or a person in the bot. */
export type RecordedBy = 'import' | 'person';

/** What is known of the minutes of a review; both days absent while they are owed. */
export interface Minutes {
  readonly finishedOn?: Day;
  readonly distributedOn?: Day;
  /** Absent where only the authority's files have spoken: what a person recorded is never overwritten by them. */
  readonly recordedBy?: 'person';
}

/** What is known of a review's decisions: owed to those concerned within five working days [guidance]. */
export interface Decisions {
  readonly sentOn?: Day;
}

/** A review that was held and completed. One a day for a child, so the day is its id. */
export interface ReviewHeld {
  readonly heldOn: Day;
  readonly venue?: Venue;
  readonly participation?: ParticipationCode;
  /** Was it held where the child wanted it? The service wants more of these [seed]. */
  readonly whereChildWanted?: WhereChildWanted;
  /** One of LATE_REASONS or words of one's own; as the file has it, where it was imported. */
  readonly lateReason?: string;
  /** Absent where the source keeps no record of decisions (the authority's files): then none are owed. */
  readonly decisions?: Decisions;
  /** Absent where the source keeps no minutes at all (the SSDA903 return): then none are owed. */
  readonly minutes?: Minutes;
  readonly recordedBy: RecordedBy;
}

/** A meeting agreed for a review. */
export interface Booking {
  readonly day: Day;
  /** London wall-clock time, 'HH:mm'. */
  readonly time?: string;
  readonly venue?: Venue;
  /** Who the child wants there, in words. */
  readonly wantsThere?: string;
  /** Where the child wants it held, in words. */
  readonly wantsPlace?: string;
  /** Why it is agreed for a day past the limit, where it is. */
  readonly pastLimitReason?: string;
  readonly recordedBy: RecordedBy;
}

/** A review that was begun and is to be completed: it stays open under its own limit [guidance]. */
export interface Adjournment {
  readonly on: Day;
  readonly why?: string;
  /** The day it goes on: at most twenty working days later [guidance]; absent where the source does not say. */
  readonly resumesOn?: Day;
}

/** A review that did not take place on its day: still owed, and its limit does not move. */
export interface Cancellation {
  readonly on: Day;
  readonly why?: string;
  readonly agreedBy?: string;
}

/** A case as its history has made it: everything that is owed, shown or counted follows from this. */
export interface CaseFile {
  readonly childRef: string;
  /** Empty where the source has none (the SSDA903 return). */
  readonly initials: string;
  readonly dateOfBirth?: Day;
  readonly team?: string;
  /** The allocated IRO's e-mail, in small letters; absent while not allocated. */
  readonly iro?: string;
  /** The day the service was told of the child, where that is known: of a child who came in after the first import. */
  readonly notifiedOn?: Day;
  /** The day the child's IRO was first known, where that is known: not of the first import. */
  readonly allocatedOn?: Day;
  /** In the order of time. */
  readonly periods: readonly CarePeriod[];
  /** Completed reviews in the order of time. */
  readonly reviews: readonly ReviewHeld[];
  /** Meetings agreed and not yet followed by an outcome, in the order of time. */
  readonly bookings: readonly Booking[];
  /** In the order of their days. */
  readonly adjournments: readonly Adjournment[];
  /** In the order of their days. */
  readonly cancellations: readonly Cancellation[];
  /** Days whose review a person took back or moved to another day: a file that still has it does not bring it back. */
  readonly withdrawn?: readonly Day[];
  /** Days whose booking a person moved or cancelled: a file that still has it does not bring it back. */
  readonly calledOff?: readonly Day[];
}

/** A case of which nothing is known but its reference. */
export function newCaseFile(childRef: string): CaseFile {
  return {
    childRef,
    initials: '',
    periods: [],
    reviews: [],
    bookings: [],
    adjournments: [],
    cancellations: [],
  };
}
