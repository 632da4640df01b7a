import type { Day } from './day.js';
import type { ParticipationCode } from './participation.js';
import type { Venue } from './venue.js';

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
}

/** A review that was held and completed. One a day for a child, so the day is its id. */
export interface ReviewHeld {
  readonly heldOn: Day;
  readonly venue?: Venue;
  readonly participation?: ParticipationCode;
  readonly lateReason?: string;
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
  readonly recordedBy: RecordedBy;
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
  /** In the order of time. */
  readonly periods: readonly CarePeriod[];
  /** Completed reviews in the order of time. */
  readonly reviews: readonly ReviewHeld[];
  /** Meetings agreed and not yet followed by an outcome, in the order of time. */
  readonly bookings: readonly Booking[];
  /** Days on which a review was adjourned; the review stays open under its own limit [guidance]. */
  readonly adjournments: readonly Day[];
  /** Days on which a review was called off; it is still owed and its limit does not move. */
  readonly cancellations: readonly Day[];
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
