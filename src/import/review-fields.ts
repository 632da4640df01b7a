import type { Minutes } from '../domain/case-file.js';
import type { Day } from '../domain/day.js';
import {
  isParticipationCode,
  type ParticipationCode,
  participationFitsAge,
} from '../domain/participation.js';
import { VENUES, type Venue } from '../domain/venue.js';
import type { RowReader } from './row-reader.js';

/** The venue in a row; a wrong one is left blank, for the review itself must not be lost. */
export function venueIn(reader: RowReader): Venue | undefined {
  const text = reader.text('venue').toLowerCase();
  if (text === '') return undefined;
  const venue = VENUES.find((one) => one.toLowerCase() === text);
  return venue ?? reader.leaveBlank('venue', 'there is no such venue', VENUES.join(', '));
}

/** The participation code in a row; left blank where there is no such code or it does not fit the child's age. */
export function participationIn(
  reader: RowReader,
  column: string,
  heldOn: Day,
  dateOfBirth: Day | undefined,
): ParticipationCode | undefined {
  const text = reader.text(column).toUpperCase();
  if (text === '') return undefined;
  if (!isParticipationCode(text)) return reader.leaveBlank(column, 'there is no such code', 'PN0 to PN7');
  if (dateOfBirth === undefined || participationFitsAge(text, dateOfBirth, heldOn)) return text;
  const [wrong, right] =
    text === 'PN0'
      ? ['the child was 4 or older on the day', 'PN1 to PN7']
      : ['the child was under 4 on the day', 'PN0'];
  return reader.leaveBlank(column, wrong, right);
}

/** The days of the minutes in a row; one before the review, in the future or out of order is left blank. */
export function minutesIn(reader: RowReader, heldOn: Day): Minutes {
  const finishedOn = minutesDay(reader, 'minutes_finished_on', heldOn);
  const distributedOn = minutesDay(reader, 'minutes_distributed_on', heldOn);
  if (finishedOn && distributedOn && distributedOn < finishedOn) {
    reader.leaveBlank(
      'minutes_finished_on',
      'finished after they were distributed',
      `a day up to ${distributedOn}`,
    );
    return { distributedOn };
  }
  return { ...(finishedOn && { finishedOn }), ...(distributedOn && { distributedOn }) };
}

function minutesDay(reader: RowReader, column: string, heldOn: Day): Day | undefined {
  const day = reader.pastDay(column, 'leaveBlank');
  if (day === undefined || day === 'wrong') return undefined;
  return day >= heldOn
    ? day
    : reader.leaveBlank(column, 'the day is before the review', `a day from ${heldOn} on`);
}
