import { Phrases } from '../words.js';

/** Words for the review that comes next. */
export const NEXT_REVIEW = new Phrases([
  'next review|reviews',
  'next lac|statutory review',
  'next one',
  'next meeting',
  'what next',
  'what is next',
  'whats next',
  'next up',
  'next review meeting',
  'next booked review',
  'next booking',
  'next appointment',
  'next review due',
  'next due review',
  'next statutory review',
  'next to chair',
  'next deadline|limit',
]);
