import type { Booking, ReviewHeld } from '../domain/case-file.js';
import type { Day } from '../domain/day.js';
import type { Children } from './children.js';
import { minutesIn, participationIn, venueIn } from './review-fields.js';
import type { RowReader } from './row-reader.js';
import type { WantedCase } from './wanted.js';

const LONGEST_REASON = 400;

/** Reads a row of reviews.csv: a review held, adjourned or cancelled, or a booking. Answers whether it was taken. */
export function readReviewRow(reader: RowReader, children: Children): boolean {
  const wanted = children.known(reader, 'child_ref');
  if (!wanted) return false;
  const born = children.dateOfBirth(wanted.childRef);
  switch (outcomeIn(reader)) {
    case 'booking':
      return readBooking(reader, wanted, born);
    case 'completed':
      return readCompleted(reader, wanted, born);
    case 'adjourned':
      return readDayOnly(reader, wanted.adjournments, born);
    case 'cancelled':
      return readDayOnly(reader, wanted.cancellations, born);
  }
}

type Outcome = 'completed' | 'adjourned' | 'cancelled' | 'booking';

/** A day on which it was held says that it was held: dropping such a row would move the next limit. */
function outcomeIn(reader: RowReader): Outcome {
  const text = reader.text('outcome').toLowerCase();
  if (text === 'completed' || text === 'adjourned' || text === 'cancelled') return text;
  const held = reader.text('held_on') !== '';
  if (text === '' && !held) return 'booking';
  const taken = held ? 'completed' : 'booking';
  reader.leaveBlank(
    'outcome',
    `there is no such outcome; taken as ${held ? 'completed' : 'a booking'}`,
    'completed, adjourned, cancelled, or nothing for a booking',
  );
  return taken;
}

function readCompleted(reader: RowReader, wanted: WantedCase, born: Day | undefined): boolean {
  const heldOn = trustedDay(reader, ['held_on'], born);
  if (!heldOn) return false;
  if (wanted.reviews.has(heldOn)) return duplicate(reader, 'held_on', 'a review of this child on this day');
  const [venue, participation] = [venueIn(reader), participationIn(reader, 'participation', heldOn, born)];
  const lateReason = lateReasonIn(reader);
  const said: ReviewHeld = {
    heldOn,
    minutes: minutesIn(reader, heldOn),
    recordedBy: 'import',
    ...(venue && { venue }),
    ...(participation && { participation }),
    ...(lateReason !== undefined && { lateReason }),
  };
  wanted.reviews.set(heldOn, { said, reader });
  const booked = reader.dayAndTime('booked_for', 'leaveBlank');
  if (booked && booked !== 'wrong') wanted.answered.add(booked.day);
  return true;
}

function readBooking(reader: RowReader, wanted: WantedCase, born: Day | undefined): boolean {
  const booked = reader.dayAndTime('booked_for', 'refuse');
  if (booked === 'wrong') return false;
  if (!booked) return missing(reader, 'booked_for', 'neither a booking nor a review held');
  if (born && booked.day < born) return beforeBirth(reader, 'booked_for');
  if (wanted.bookings.has(booked.day))
    return duplicate(reader, 'booked_for', 'a booking of this child on this day');
  const venue = venueIn(reader);
  const said: Booking = { ...booked, recordedBy: 'import', ...(venue && { venue }) };
  wanted.bookings.set(booked.day, { said, reader });
  return true;
}

/** An adjourned or cancelled review: on the day held, or else the day it was booked for. */
function readDayOnly(reader: RowReader, days: Set<Day>, born: Day | undefined): boolean {
  const day = trustedDay(reader, ['held_on', 'booked_for'], born);
  if (!day) return false;
  if (days.has(day))
    return duplicate(
      reader,
      reader.text('held_on') === '' ? 'booked_for' : 'held_on',
      'the same outcome for this child on this day',
    );
  days.add(day);
  return true;
}

/** The first of the columns that has a day; a cancelled booking may lie ahead, a review held may not. */
function trustedDay(reader: RowReader, columns: readonly string[], born: Day | undefined): Day | undefined {
  const column = columns.find((name) => reader.text(name) !== '') ?? 'held_on';
  const read = column === 'held_on' ? reader.pastDay(column, 'refuse') : reader.dayAndTime(column, 'refuse');
  if (read === 'wrong') return undefined;
  if (read === undefined) return reader.refuse(column, 'the day is missing', 'the day of the review');
  const day = typeof read === 'string' ? read : read.day;
  if (born && day < born)
    return reader.refuse(column, 'the day is before the child’s birth', `a day from ${born} on`);
  return day;
}

function lateReasonIn(reader: RowReader): string | undefined {
  const text = reader.text('late_reason');
  if (text.length <= LONGEST_REASON) return text === '' ? undefined : text;
  return reader.leaveBlank('late_reason', 'too long', `up to ${LONGEST_REASON} characters`);
}

function duplicate(reader: RowReader, column: string, what: string): false {
  reader.refuse(column, `${what} stands in the files already`, 'each once');
  return false;
}

function missing(reader: RowReader, column: string, wrong: string): false {
  reader.refuse(column, wrong, 'a day in booked_for or held_on');
  return false;
}

function beforeBirth(reader: RowReader, column: string): false {
  reader.refuse(column, 'the day is before the child’s birth', 'a day after it');
  return false;
}
