import { addMonths, type Day, day } from './day.js';

/**
 * The day on which somebody reaches an age, in years. Born on 29 February, in a year without one: 1 March, as
 * an age is attained in England at the start of the day that the birth date's number would have come [law].
 */
export function birthday(dateOfBirth: Day, years: number): Day {
  const reached = addMonths(dateOfBirth, years * 12);
  return dateOfBirth.endsWith('-02-29') && !reached.endsWith('-02-29')
    ? day(`${reached.slice(0, 4)}-03-01`)
    : reached;
}
