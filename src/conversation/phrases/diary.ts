import { Phrases } from '../words.js';

/** Words for the diary: reviews by their booking. */
export const DIARY = new Phrases([
  'diary',
  'calendar',
  'schedule',
  'meeting|meetings',
  'appointment|appointments',
  'booking|bookings',
  'booked',
  'booked in',
  'scheduled',
  'arranged',
  'chairing',
  'chair',
  'to chair',
  'agenda',
  'in the diary',
  'in my diary',
  'in diary',
  'set up',
  'happening',
  'taking place',
  'take place',
  'takes place',
  'planned',
]);

/** The diary by a name of its own, as against a review that is booked. */
export const DIARY_NAMED = new Phrases([
  'diary',
  'calendar',
  'schedule',
  'agenda',
  'meetings',
  'appointments',
  'bookings',
]);
