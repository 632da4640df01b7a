import type { Paperwork, Question } from '../../../src/conversation/question.js';
import { day } from '../../../src/domain/day.js';
import { oneCase, type Row } from './expected.js';

type OnTopic<Name extends Question['topic']> = Extract<Question, { topic: Name }>;

function booking(
  act: OnTopic<'booking'>['act'],
  more: Partial<Pick<OnTopic<'booking'>, 'day' | 'time' | 'venue'>> = {},
): Question {
  return { topic: 'booking', childRef: '400003', act, ...more };
}

function outcome(
  became: OnTopic<'outcome'>['outcome'],
  more: Partial<Pick<OnTopic<'outcome'>, 'day' | 'venue'>> = {},
): Question {
  return { topic: 'outcome', childRef: '400003', outcome: became, ...more };
}

function paperwork(what: Paperwork, reviews: OnTopic<'paperwork'>['reviews'], on?: string): Question {
  return { topic: 'paperwork', what, reviews, ...(on !== undefined && { on: day(on) }) };
}

/** What is told to be done. */
export const COMMAND_ROWS: readonly Row[] = [
  [
    "can we move 400003's review to next Thursday at 11am at school?",
    booking('move', { day: day('2018-04-12'), time: '11:00', venue: 'School' }),
  ],
  ['400003 needs moving to 3 May', booking('move', { day: day('2018-05-03') })],
  ['book 400003 tomorrow morning', booking('book', { day: day('2018-04-05') })],
  ['Book 400003 in for the 12th at 2', booking('book', { day: day('2018-04-12'), time: '14:00' })],
  ['book 400003 12.4 10.30', booking('book', { day: day('2018-04-12'), time: '10:30' })],
  [
    '400003 adjourned till 20 april',
    { topic: 'outcome', childRef: '400003', outcome: 'adjourned', resumesOn: day('2018-04-20') },
  ],
  ['400003 no one turned up', outcome('not-held')],
  ['minutes have gone out 400003', paperwork('minutes-sent', [{ childRef: '400003' }])],
  ['show history for 400003', { topic: 'history', childRef: '400003' }],
  [
    'book 400003 for 12 April 10am at school',
    booking('book', { day: day('2018-04-12'), time: '10:00', venue: 'School' }),
  ],
  ['book 400003', booking('book')],
  [
    'book in 400003 tomorrow at 2pm at the placement',
    booking('book', { day: day('2018-04-05'), time: '14:00', venue: 'Placement' }),
  ],
  [
    'please can you schedule a review for 400003 on 12/4 at 14:30',
    booking('book', { day: day('2018-04-12'), time: '14:30' }),
  ],
  [
    'arrange 400003 friday 10.30am office',
    booking('book', { day: day('2018-04-06'), time: '10:30', venue: 'Office' }),
  ],
  [
    "set up 400003's review for monday week at noon",
    booking('book', { day: day('2018-04-16'), time: '12:00' }),
  ],
  ['400003 booked for 12 April at 10', booking('book', { day: day('2018-04-12'), time: '10:00' })],
  ['move 400003 to 14 April 2pm', booking('move', { day: day('2018-04-14'), time: '14:00' })],
  ['reschedule 400003', booking('move')],
  ["change 400003's booking to 3 may", booking('move', { day: day('2018-05-03') })],
  ['cancel the booking for 400003', booking('cancel')],
  ["cancel 400003's meeting", booking('cancel')],
  ['call off 400003', booking('cancel')],
  ['record 400003', outcome('held')],
  ['record the review of 400003', outcome('held')],
  ['record outcome 400003', outcome('held')],
  ["log 400003's review", outcome('held')],
  ['400003 held today at school', outcome('held', { day: day('2018-04-04'), venue: 'School' })],
  ['400003 was held on 3 April', outcome('held', { day: day('2018-04-03') })],
  ['held 400003 yesterday', outcome('held', { day: day('2018-04-03') })],
  [
    'review of 400003 took place this morning at the placement',
    outcome('held', { day: day('2018-04-04'), venue: 'Placement' }),
  ],
  ['complete 400003', outcome('held')],
  ['adjourn 400003', outcome('adjourned')],
  ['400003 was adjourned', outcome('adjourned')],
  ['400003 adjourned on 3 April', outcome('adjourned', { day: day('2018-04-03') })],
  ['400003 did not take place', outcome('not-held')],
  ["400003 didn't happen", outcome('not-held')],
  ['400003 review was cancelled yesterday', outcome('not-held', { day: day('2018-04-03') })],
  ['correct 400003', { topic: 'correction', childRef: '400003' }],
  ['put right 400003', { topic: 'correction', childRef: '400003' }],
  ["amend 400003's review", { topic: 'correction', childRef: '400003' }],
  [
    "correct 400003's review of 22 March",
    { topic: 'correction', childRef: '400003', heldOn: day('2018-03-22') },
  ],
  ['history 400003', { topic: 'history', childRef: '400003' }],
  ['history of case 400003', { topic: 'history', childRef: '400003' }],
  ['what happened on 400003', { topic: 'history', childRef: '400003' }],
  ['who changed 400003', { topic: 'history', childRef: '400003' }],
  ['undo 400003', { topic: 'history', childRef: '400003' }],
  ['minutes finished 400003', paperwork('minutes-finished', [{ childRef: '400003' }])],
  ['minutes sent 400003 on 12/4', paperwork('minutes-sent', [{ childRef: '400003' }], '2018-04-12')],
  ['sent minutes for 400003 yesterday', paperwork('minutes-sent', [{ childRef: '400003' }], '2018-04-03')],
  ['400003 minutes done', paperwork('minutes-finished', [{ childRef: '400003' }])],
  ['minutes written up for 400003', paperwork('minutes-finished', [{ childRef: '400003' }])],
  [
    'minutes distributed for 400003 and 400007, 400011',
    paperwork('minutes-sent', [{ childRef: '400003' }, { childRef: '400007' }, { childRef: '400011' }]),
  ],
  ["mark 400003's minutes as sent", paperwork('minutes-sent', [{ childRef: '400003' }])],
  ['decisions sent 400003', paperwork('decisions-sent', [{ childRef: '400003' }])],
  ['decisions out for 400003 today', paperwork('decisions-sent', [{ childRef: '400003' }], '2018-04-04')],
  [
    "minutes for 400003's review of 22 March sent",
    paperwork('minutes-sent', [{ childRef: '400003', heldOn: day('2018-03-22') }]),
  ],
  ['minutes sent 400003 on friday', paperwork('minutes-sent', [{ childRef: '400003' }], '2018-03-30')],
  ['400003 held on friday', outcome('held', { day: day('2018-03-30') })],
  [
    'book 400003 on 12 april at half past ten at the office',
    booking('book', { day: day('2018-04-12'), time: '10:30', venue: 'Office' }),
  ],
  ['can I book 400003 for next tuesday 3pm', booking('book', { day: day('2018-04-10'), time: '15:00' })],
  ['i held 400003 this morning', outcome('held', { day: day('2018-04-04') })],
  ['ive sent the minutes for 400003', paperwork('minutes-sent', [{ childRef: '400003' }])],
  ['recrod 400003', outcome('held')],
  ['minuts sent 400003', paperwork('minutes-sent', [{ childRef: '400003' }])],
  ['adjurn 400003', outcome('adjourned')],
  ['record 400003 as adjourned', outcome('adjourned')],
  ['minutes finished and sent 400003', paperwork('minutes-sent', [{ childRef: '400003' }])],
  ["can you mark 400003's minutes as sent", paperwork('minutes-sent', [{ childRef: '400003' }])],
  ['minutes have been sent for 400003', paperwork('minutes-sent', [{ childRef: '400003' }])],
  [
    'the minutes for 400003 were sent on 3 april',
    paperwork('minutes-sent', [{ childRef: '400003' }], '2018-04-03'),
  ],
  ['400003 was booked', booking('book')],
  ['push 400003 back to 3 may', booking('move', { day: day('2018-05-03') })],
  ['change the date of 400003 to 3 may', booking('move', { day: day('2018-05-03') })],
  ['minutes 400003 sent today please', paperwork('minutes-sent', [{ childRef: '400003' }], '2018-04-04')],
  ['decision record sent 400003', paperwork('decisions-sent', [{ childRef: '400003' }])],
  ['booking 400003', booking('book')],
  ['400003 booking', booking('book')],
  ['mark minutes as sent for 400003', paperwork('minutes-sent', [{ childRef: '400003' }])],
  ['book 400003 for 12 April', booking('book', { day: day('2018-04-12') })],
  ['can you book 400003 for 12 April', booking('book', { day: day('2018-04-12') })],
  ['move 400003 to Friday', booking('move', { day: day('2018-04-06') })],
  ['i sent the minutes for 400003', paperwork('minutes-sent', [{ childRef: '400003' }])],
  [
    'minutes for 400003 were sent yesterday',
    paperwork('minutes-sent', [{ childRef: '400003' }], '2018-04-03'),
  ],
];

/** Near to a command: questions that stay questions, and what nobody may be told to do by a few words. */
export const NOT_COMMAND_ROWS: readonly Row[] = [
  ['what was the outcome for 400003', oneCase('400003', 'overview')],
  ['is the booking for 400003 at school', oneCase('400003', 'overview')],
  ['undo that', 'change-asked'],
  ['mark all minutes as sent', 'change-asked'],
  ['400003 minutes sent to the carers', 'nothing-like-it'],
  ['minutes sent 400003 31 april', 'no-such-day'],
  ['when is 400003 booked for', oneCase('400003', 'next')],
  ['is 400003 booked', oneCase('400003', 'overview')],
  ['was 400003 held', oneCase('400003', 'overview')],
  ['have the minutes for 400003 been sent', oneCase('400003', 'overview')],
  ['is 400003 adjourned', oneCase('400003', 'overview')],
  ['why was 400003 adjourned', oneCase('400003', 'why')],
  ['when was 400003 held', oneCase('400003', 'overview')],
  ['minutes sent 400003?', oneCase('400003', 'overview')],
  ['have the minutes gone out for 400003', oneCase('400003', 'overview')],
  ['delete 400003', 'change-asked'],
  ['remove case 400003', 'change-asked'],
  ['allocate 400003 to Ben', 'change-asked'],
  ["set 400003's limit to May", 'change-asked'],
  ['record 400003 and book 400007', 'change-asked'],
  ['book a review', 'change-asked'],
  ['mark the minutes as sent', 'change-asked'],
  ['book 400003 for Ben', 'change-asked'],
  ['400003', oneCase('400003', 'overview')],
  ['400003 reviews', oneCase('400003', 'overview')],
  ['minutes 400003', oneCase('400003', 'overview')],
  ['decisions 400003', oneCase('400003', 'overview')],
  ["cancel my 10 o'clock", 'change-asked'],
  ['book 400003 at 25:00', 'change-asked'],
  ['minutes not sent 400003', 'nothing-like-it'],
  ['minutes for 400003 not finished', 'nothing-like-it'],
  ['dont record 400003', 'nothing-like-it'],
  ['400003 not booked', oneCase('400003', 'overview')],
  ['400003 minutes overdue', oneCase('400003', 'overview')],
  ['minutes to be sent 400003', 'nothing-like-it'],
  ['minutes need to be sent for 400003', 'nothing-like-it'],
  ['send minutes for 400003', 'change-asked'],
  ['minutes will be sent 400003 tomorrow', 'nothing-like-it'],
  ['minutes for 400003 done by friday', 'nothing-like-it'],
  ['400003 minutes sent and 400007 finished', 'nothing-like-it'],
  ['minutes should be finished 400003', 'nothing-like-it'],
  ['minutes not yet done 400003', oneCase('400003', 'overview')],
  ['400003 minutes nearly done', 'nothing-like-it'],
  ['show me the record of 400003', oneCase('400003', 'overview')],
  ['case 400003', oneCase('400003', 'overview')],
  ['record 400003 400007', 'change-asked'],
];
