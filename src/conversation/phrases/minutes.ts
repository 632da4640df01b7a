import { Phrases } from '../words.js';

/** Words for the minutes of a review. */
export const MINUTES = new Phrases([
  'minutes',
  'lac|review|meeting minutes',
  'minutes of|for|from my|our|the|all review|reviews|meeting|meetings',
  'review minutes',
  'minutes of the review|reviews|meeting|meetings',
  'minutes of review|reviews|meetings',
  'minutes from review|reviews|meetings',
  'minutes for review|reviews|meetings',
  'minutes from the review|reviews|meeting|meetings',
  'minutes for the review|reviews',
  'meeting minutes',
  'lac minutes',
  'record|records of the review|reviews',
  'record|records of review|reviews',
  'review record|records',
  'write up|ups',
  'sets of minutes',
  'set of minutes',
  'minutes of meetings',
]);
