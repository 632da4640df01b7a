import type { MeasureName } from './measures.js';

/** What can be asked of the service's figures. */
export const FIGURE_TOPICS = [
  'overview',
  'timescales',
  'participation',
  'venues',
  'minutes',
  'late-reasons',
  'allocation',
] as const;
export type FigureTopic = (typeof FIGURE_TOPICS)[number];

/** The measures that a topic shows, in their order; late reasons and allocation are counted otherwise. */
export const MEASURES_OF: Readonly<
  Record<Exclude<FigureTopic, 'late-reasons' | 'allocation'>, readonly MeasureName[]>
> = {
  overview: ['timescales', 'attendance', 'participation', 'minutes-in-time', 'venue-placement'],
  timescales: ['first-in-time', 'second-in-time', 'subsequent-in-time', 'timescales'],
  participation: ['attendance', 'participation'],
  venues: ['venue-placement', 'venue-school', 'venue-office', 'venue-other'],
  minutes: ['minutes-in-time'],
};

/** Each measure in words. */
export const MEASURE_WORDS: Readonly<Record<MeasureName, string>> = {
  timescales: 'Reviews in time',
  'first-in-time': 'First reviews in time',
  'second-in-time': 'Second reviews in time',
  'subsequent-in-time': 'Subsequent reviews in time',
  attendance: 'Attendance (PN1 to PN4)',
  participation: 'Participation (PN1, PN2, PN3, PN5, PN6)',
  'minutes-in-time': 'Minutes distributed within 20 working days',
  'venue-placement': 'Placement',
  'venue-school': 'School',
  'venue-office': 'Office',
  'venue-other': 'Other',
};
