import { Phrases } from '../words.js';

/** Words for how many children somebody has. */
export const CASELOAD = new Phrases([
  'caseload',
  'caseloads',
  'case load|loads',
  'caseload size',
  'work load',
  'workload',
  'workloads',
  'caseload numbers',
]);
