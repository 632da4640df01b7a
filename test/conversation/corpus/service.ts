import type { Question } from '../../../src/conversation/question.js';
import { day } from '../../../src/domain/day.js';
import type { Row } from './expected.js';

type Cover = Extract<Question, { topic: 'cover' }>;

const ASHA = 'iro1@example.org';
const BEN = 'iro2@example.org';
const PROOF: Question = { topic: 'proof', childRef: '400003' };
const SNOOZE: Question = { topic: 'snooze', childRef: '400003' };
const WHO: Question = { topic: 'cover', act: 'who' };

function worklist(which: Extract<Question, { topic: 'worklist' }>['which']): Question {
  return { topic: 'worklist', which };
}

function cover(more: Omit<Cover, 'topic' | 'act'> = {}, act: Cover['act'] = 'set'): Question {
  return { topic: 'cover', act, ...more };
}

const UNTIL = day('2018-04-20');

type Figures = Extract<Question, { topic: 'figures' }>;

function figures(
  what: Figures['what'],
  from: string,
  to: string,
  whose: Figures['whose'] = { kind: 'mine' },
): Question {
  return { topic: 'figures', what, whose, period: { from: day(from), to: day(to) } };
}

/** What is asked of the service's figures, on Wednesday 4 April 2018. */
export const FIGURE_ROWS: readonly Row[] = [
  ['how are we doing?', figures('overview', '2018-04-01', '2018-04-04')],
  ['how am I doing', figures('overview', '2018-04-01', '2018-04-04')],
  ['dashboard', figures('overview', '2018-04-01', '2018-04-04')],
  ['figures for May', figures('overview', '2017-05-01', '2017-05-31')],
  ['timescales for March', figures('timescales', '2018-03-01', '2018-03-31')],
  ['reviews in time last month', figures('timescales', '2018-03-01', '2018-03-31')],
  [
    'what percentage of reviews were held on time last month',
    figures('timescales', '2018-03-01', '2018-03-31'),
  ],
  [
    'what percentage of first reviews were on time in March',
    figures('timescales', '2018-03-01', '2018-03-31'),
  ],
  ['timescales 2017/18', figures('timescales', '2017-04-01', '2018-03-31')],
  [
    'timescales in the South team last month',
    figures('timescales', '2018-03-01', '2018-03-31', { kind: 'team', team: 'South' }),
  ],
  [
    'Ben Okoro’s timescales for March',
    figures('timescales', '2018-03-01', '2018-03-31', { kind: 'iro', email: BEN }),
  ],
  ['participation last quarter', figures('participation', '2018-01-01', '2018-03-31')],
  [
    'participation and attendance in the financial year 2017/18',
    figures('participation', '2017-04-01', '2018-03-31'),
  ],
  ['participation in the last financial year', figures('participation', '2017-04-01', '2018-03-31')],
  [
    'how many children attended their reviews last month',
    figures('participation', '2018-03-01', '2018-03-31'),
  ],
  ['venues in March 2018', figures('venues', '2018-03-01', '2018-03-31')],
  ['where were reviews held in March', figures('venues', '2018-03-01', '2018-03-31')],
  ['minutes in time', figures('minutes', '2018-04-01', '2018-04-04')],
  ['minutes in time since January', figures('minutes', '2018-01-01', '2018-04-04')],
  [
    'percentage of minutes sent within 20 working days last month',
    figures('minutes', '2018-03-01', '2018-03-31'),
  ],
  ['why were reviews late in March?', figures('late-reasons', '2018-03-01', '2018-03-31')],
];

/** What is asked or told of reminders, of who was told what, and of cover. */
export const SERVICE_ROWS: readonly Row[] = [
  ['proof 400003', PROOF],
  ['Proof of 400003 please', PROOF],
  ['who was told about 400003?', PROOF],
  ['what reminders were sent for 400003', PROOF],
  ['was anyone told about 400003', PROOF],
  ['who was reminded about 400003 and when', PROOF],
  ['was Ben reminded about 400003', PROOF],
  ['did anyone remind Asha about 400003', PROOF],
  ['snooze 400003', SNOOZE],
  ['remind me again tomorrow about 400003', SNOOZE],
  ['remind me later', { topic: 'snooze' }],
  ['outcomes not recorded', worklist('unrecorded')],
  ['which meetings have no outcome?', worklist('unrecorded')],
  ['missing outcomes', worklist('unrecorded')],
  ['late notifications', worklist('notified-late')],
  ['which children were we told about late', worklist('notified-late')],
  ['what has been put off', worklist('put-off')],
  ['snoozed twice', worklist('put-off')],
  ['who could not be reached?', worklist('not-reached')],
  ['unreachable people', worklist('not-reached')],
  ['as a csv file', { topic: 'alert-csv' }],
  ['export to excel', { topic: 'alert-csv' }],
  ['send me the list as excel', { topic: 'alert-csv' }],
  ['my reminders', { topic: 'reminders' }],
  ['change what is sent', { topic: 'reminders' }],
  ['notification settings', { topic: 'reminders' }],
  ['pause my reminders until 20 April', { topic: 'reminders', until: UNTIL }],
  ['stop reminders until 20/4', { topic: 'reminders', until: UNTIL }],
  ['cover', WHO],
  ['who is covering?', WHO],
  ['who covers me', WHO],
  ['who is away?', WHO],
  ['arrange cover', cover()],
  ['arrange cover for Ben', cover({ away: BEN })],
  ['Ben covers me until 20 April', cover({ away: 'me', by: BEN, until: UNTIL })],
  ['can Ben cover my cases until 20 April please', cover({ away: 'me', by: BEN, until: UNTIL })],
  [
    'Ben Okoro is covering for me from 10 April to 20 April',
    cover({ away: 'me', by: BEN, from: day('2018-04-10'), until: UNTIL }),
  ],
  ['I am covering Ben until 20 April', cover({ away: BEN, by: 'me', until: UNTIL })],
  ['Ben is covered by Asha until 20/4', cover({ away: BEN, by: ASHA, until: UNTIL })],
  ['Asha is away until 20 April, Ben covers', cover({ away: ASHA, by: BEN, until: UNTIL })],
  ['I am on leave until 20 April', cover({ away: 'me', until: UNTIL })],
  ['I need cover until 20 April', cover({ until: UNTIL })],
  ['end cover for Ben', cover({ away: BEN }, 'end')],
];
