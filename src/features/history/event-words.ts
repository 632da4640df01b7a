import type { CaseEvent, Change } from '../../domain/case-events.js';
import type { CarePeriod } from '../../domain/case-file.js';
import { londonDay, londonTime } from '../../domain/clock.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Turn } from '../feature.js';
import { meetingWords } from '../wording/booking-words.js';
import { differenceWords, reviewFacts } from './review-facts.js';

type Seen = Pick<Turn, 'person' | 'directory'>;

/** Who recorded an event and when: 'Asha Patel, Wed 4 April 2018, 10:32'; an import says so. */
export function whoAndWhen({ by, person, at }: CaseEvent, { directory }: Seen): string {
  const moment = new Date(at);
  const named = directory.people.find(({ entraObjectId }) => entraObjectId === person)?.name;
  const who = by === 'import' ? 'import' : (named ?? 'somebody no longer on the staff list');
  return `${who}, ${wordsForDay(londonDay(moment))}, ${londonTime(moment)}`;
}

/** What an event recorded, a line for each change; how a child took part only for those who may know. */
export function eventLines({ changes }: CaseEvent, seen: Seen): string[] {
  return changes.map((change) => changeWords(change, seen)).filter((words) => words !== '');
}

function changeWords(change: Change, { person }: Seen): string {
  switch (change.type) {
    case 'facts-known':
      return `Known of the child: ${Object.keys(change.facts)
        .map((name) => FACTS[name] ?? name)
        .join(', ')}`;
    case 'allocation-ended':
      return 'The IRO’s allocation ended';
    case 'care-known':
      return `Looked after: ${change.periods.map(periodWords).join('; ')}`;
    case 'review-held':
      return `Review held ${wordsForDay(change.review.heldOn)}${listed(reviewFacts(change.review, person))}`;
    case 'review-corrected':
      return `Review of ${wordsForDay(change.heldOn)} put right${listed(differenceWords(change, person))}`;
    case 'review-withdrawn':
      return `Review of ${wordsForDay(change.heldOn)} taken back: ${change.why}`;
    case 'review-booked':
      return `Booked ${meetingWords(change.booking)}${listed([change.booking.pastLimitReason])}`;
    case 'booking-ended':
      return `Booking of ${wordsForDay(change.day)} ${ENDED[change.why]}${listed([change.note])}`;
    case 'review-adjourned': {
      const resumes = change.resumesOn && `resumes ${wordsForDay(change.resumesOn)}`;
      return `Adjourned ${wordsForDay(change.on)}${listed([change.why, resumes])}`;
    }
    case 'review-cancelled': {
      const agreed = change.agreedBy && `agreed by ${change.agreedBy}`;
      return `Did not take place ${wordsForDay(change.on)}${listed([change.why, agreed])}`;
    }
    case 'minutes-finished':
    case 'minutes-sent':
    case 'decisions-sent':
      return `${PAPERWORK[change.type]} ${wordsForDay(change.on)} (review of ${wordsForDay(change.heldOn)})`;
    case 'event-undone':
      return `Undone: entry ${change.number}`;
  }
}

const FACTS: Readonly<Record<string, string>> = {
  initials: 'initials',
  dateOfBirth: 'date of birth',
  team: 'team',
  iro: 'IRO',
  notifiedOn: 'the day the service was told',
  allocatedOn: 'the day an IRO was allocated',
};

const ENDED = {
  cancelled: 'cancelled',
  moved: 'moved',
  held: 'followed by the review',
  adjourned: 'adjourned',
};

const PAPERWORK = {
  'minutes-finished': 'Minutes finished',
  'minutes-sent': 'Minutes sent',
  'decisions-sent': 'Decisions sent',
} as const;

function periodWords({ from, to }: CarePeriod): string {
  const begun = from ? `since ${wordsForDay(from)}` : 'start not known';
  return to ? `${begun}, ceased ${wordsForDay(to)}` : begun;
}

function listed(parts: readonly (string | undefined)[]): string {
  const said = parts.filter((part) => part !== undefined && part !== '');
  return said.length === 0 ? '' : `: ${said.join(', ')}`;
}
