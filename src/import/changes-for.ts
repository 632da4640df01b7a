import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../domain/case-events.js';
import { type Booking, type CaseFile, newCaseFile, type ReviewHeld } from '../domain/case-file.js';
import type { Day } from '../domain/day.js';
import { wordsForDay } from '../domain/words-for-days.js';
import { mergePeriods } from './merge-periods.js';
import type { From, WantedCase } from './wanted.js';

/**
 * The changes that bring a case to what the files say, and none where it says so already. What a person recorded
 * in the bot is not touched; a difference from it is reported on the row.
 * @param notifiedOn the day of the import, for what the service was not told of before: a child, or their IRO; absent for
 * the first import.
 */
export function changesFor(
  wanted: WantedCase,
  stored: CaseFile | undefined,
  notifiedOn?: Day,
): readonly Change[] {
  const file = stored ?? newCaseFile(wanted.childRef);
  return [
    ...(stored || notifiedOn === undefined ? [] : [newcomer(notifiedOn)]),
    ...allocation(wanted, file, notifiedOn),
    ...factChanges(wanted, file),
    ...careChanges(wanted, file),
    ...[...wanted.reviews.values()].flatMap((review) => reviewChange(review, file)),
    ...days(wanted.adjournments, file.adjournments).map((on): Change => ({ type: 'review-adjourned', on })),
    ...days(wanted.cancellations, file.cancellations).map((on): Change => ({ type: 'review-cancelled', on })),
    ...bookingChanges(wanted, file),
  ];
}

function newcomer(notifiedOn: Day): Change {
  return { type: 'facts-known', facts: { notifiedOn } };
}

/** An IRO where there was none: allocated on the day of the import, as no file says when. */
function allocation({ facts }: WantedCase, file: CaseFile, on: Day | undefined): Change[] {
  const isNew = on !== undefined && facts.iro !== undefined && file.iro === undefined;
  return isNew && file.allocatedOn === undefined ? [{ type: 'facts-known', facts: { allocatedOn: on } }] : [];
}

const FACTS = ['initials', 'dateOfBirth', 'team', 'iro'] as const;

function factChanges({ facts, unallocated }: WantedCase, file: CaseFile): Change[] {
  const differ = FACTS.some((name) => facts[name] !== undefined && facts[name] !== file[name]);
  const changes: Change[] = differ ? [{ type: 'facts-known', facts }] : [];
  if (unallocated && file.iro !== undefined) changes.push({ type: 'allocation-ended' });
  return changes;
}

function careChanges(wanted: WantedCase, file: CaseFile): Change[] {
  const periods = mergePeriods(file.periods, wanted.periods);
  return isDeepStrictEqual(periods, file.periods) ? [] : [{ type: 'care-known', periods }];
}

function reviewChange({ said, reader }: From<ReviewHeld>, file: CaseFile): Change[] {
  const there = file.reviews.find(({ heldOn }) => heldOn === said.heldOn);
  if (!there && file.withdrawn?.includes(said.heldOn)) {
    reader.keep('held_on', 'the review of this day was taken back or moved in the bot', WHAT_THE_BOT_HAS);
    return [];
  }
  if (!there) return [{ type: 'review-held', review: said }];
  if (there.minutes?.recordedBy === 'person' && !sameMinutes(there, said)) {
    reader.keep(
      'minutes_distributed_on',
      'the minutes were recorded in the bot and differ from this row',
      WHAT_THE_BOT_HAS,
    );
  }
  const review = overlaid(there, said);
  if (isDeepStrictEqual(review, there)) return [];
  if (there.recordedBy === 'import') return [{ type: 'review-corrected', heldOn: said.heldOn, review }];
  reader.keep('held_on', 'the review was recorded in the bot and differs from this row', WHAT_THE_BOT_HAS);
  return [];
}

/** What is right where a person and a file disagree. */
const WHAT_THE_BOT_HAS = 'what the bot has; correct it there if it is wrong';

/** Does the file say nothing of the minutes that the bot does not have? */
function sameMinutes({ minutes: there }: ReviewHeld, { minutes: said }: ReviewHeld): boolean {
  return (
    (said?.finishedOn === undefined || said.finishedOn === there?.finishedOn) &&
    (said?.distributedOn === undefined || said.distributedOn === there?.distributedOn)
  );
}

/** What is there with what the file gives laid over it: what the file leaves blank stays. */
function overlaid(there: ReviewHeld, said: ReviewHeld): ReviewHeld {
  const byPerson = there.minutes?.recordedBy === 'person';
  const minutes = said.minutes && !byPerson ? { ...there.minutes, ...said.minutes } : there.minutes;
  return { ...there, ...said, ...(minutes && { minutes }), recordedBy: there.recordedBy };
}

function days(wanted: ReadonlySet<Day>, there: readonly { readonly on: Day }[]): Day[] {
  return [...wanted].filter((day) => !there.some(({ on }) => on === day));
}

/** The bookings in a file are the whole truth of a case's bookings, where it has any of that case. */
function bookingChanges(wanted: WantedCase, file: CaseFile): Change[] {
  const lastHeld =
    [...wanted.reviews.keys(), ...file.reviews.map(({ heldOn }) => heldOn)].sort().at(-1) ?? '';
  const closed = (day: Booking['day']) =>
    day <= lastHeld ||
    wanted.answered.has(day) ||
    wanted.adjournments.has(day) ||
    wanted.cancellations.has(day) ||
    [...file.adjournments, ...file.cancellations].some(({ on }) => on === day);
  const known = [...wanted.bookings.values()].filter(({ said }) => !closed(said.day));
  const open = known.filter((booking) => !isCalledOff(booking, file));
  const byPerson = file.bookings.find(({ recordedBy, day }) => recordedBy === 'person' && !closed(day));
  if (byPerson) return open.flatMap((booking) => keepBooking(booking, byPerson));
  const ended = file.bookings.filter(
    ({ day }) => wanted.answered.has(day) || (open.length > 0 && !wanted.bookings.has(day)),
  );
  const made = open.filter(({ said }) => !file.bookings.some((there) => isDeepStrictEqual(there, said)));
  const replaced = file.bookings.filter(({ day }) => made.some(({ said }) => said.day === day));
  return [
    ...[...new Set([...ended, ...replaced])].map(
      ({ day }): Change => ({ type: 'booking-ended', day, why: wanted.answered.has(day) ? 'held' : 'moved' }),
    ),
    ...made.map(({ said }): Change => ({ type: 'review-booked', booking: said })),
  ];
}

/** A booking that a person moved or cancelled in the bot stays so, whatever an older file has. */
function isCalledOff({ said, reader }: From<Booking>, { calledOff }: CaseFile): boolean {
  if (!calledOff?.includes(said.day)) return false;
  reader.keep('booked_for', 'the booking was moved or cancelled in the bot', WHAT_THE_BOT_HAS);
  return true;
}

function keepBooking({ said, reader }: From<Booking>, there: Booking): [] {
  const same = said.day === there.day && said.time === there.time;
  if (!same)
    reader.keep(
      'booked_for',
      `the bot has a booking for ${wordsForDay(there.day)}`,
      'what the bot has; move it there if it is wrong',
    );
  return [];
}
