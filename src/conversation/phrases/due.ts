import { Phrases } from '../words.js';

/** Words for what is still to come, by its limit. */
export const DUE = new Phrases([
  'due',
  'falling due',
  'fall|falls due',
  'coming due',
  'come due',
  'falling',
  'fall|falls',
  'deadline|deadlines',
  'limit|limits',
  'limit date',
  'due date',
  'due for distribution|sending|circulation',
  'due to be sent|distributed|held',
  'due dates',
  'was|were due',
  'statutory limit|limits|deadline|deadlines',
  'need doing',
  'needs doing',
  'need to be held|done',
  'needs to be held|done',
  'need holding',
  'needs holding',
  'to be held|done',
  'to hold',
  'to do',
  'to get done',
  'need to do|hold|chair',
  'have to do|hold|chair',
  'must be held|done',
  'have to be held|done',
  'must do|hold',
  'ought to be held',
]);

/** Words for what is to come, be it limits or bookings. */
export const COMING = new Phrases(['coming up', 'upcoming', 'coming']);
