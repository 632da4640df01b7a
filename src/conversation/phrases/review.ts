import { Phrases } from '../words.js';

/** Words for a review by itself. */
export const REVIEW = new Phrases([
  'lac|cla|cic|statutory|stat|looked|child review|reviews',
  'looked after review|reviews',
  'looked after child|children review|reviews',
  'children review|reviews',
  'lac statutory review|reviews',
  'statutory lac review|reviews',
  'review meeting|meetings',
  'lac review meeting|meetings',
  'review|reviews',
  'iro review|reviews',
  'child in care review|reviews',
  'children in care reviews',
  'lacs',
  'lac',
  'one|ones',
]);
