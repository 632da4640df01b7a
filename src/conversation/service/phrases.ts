import { Phrases } from '../words.js';

/** Words that ask for meetings whose outcome nobody recorded. */
export const UNRECORDED = new Phrases([
  'outcomes|outcome not|never recorded',
  'outcomes|outcome not yet recorded',
  'outcomes|outcome missing|outstanding|unrecorded',
  'outcomes|outcome to record|enter',
  'outcomes|outcome to be recorded|entered',
  'outcomes|outcome that are|is missing',
  'missing|unrecorded|outstanding outcomes|outcome',
  'reviews|meetings without an| outcome|outcomes',
  'reviews|meetings with no outcome|outcomes',
  'reviews|meetings not|never recorded',
  'reviews|meetings not yet recorded',
  'which reviews|meetings have no outcome',
  'what outcomes do i need to record',
  'unrecorded reviews|meetings',
]);

/** Words that ask for children whom the service was told of late. */
export const NOTIFIED_LATE = new Phrases([
  'late notification|notifications|referral|referrals',
  'notified|notification late',
  'notified too late',
  'late notified',
  'who was notified late',
  'which children were notified late',
  'which children were we told of|about late',
  'told of|about late|too late',
]);

/** Words that ask what was put off again and again. */
export const PUT_OFF = new Phrases([
  'put off twice',
  'put off twice or more',
  'snoozed twice',
  'snoozed twice or more',
  'snoozed reminders',
  'reminders snoozed',
  'reminders put off',
  'reminders that were|are snoozed',
  'what has been|was snoozed',
  'what was put off',
  'what has been put off',
  'who keeps snoozing',
]);

/** Words that ask whom messages do not reach. */
export const NOT_REACHED = new Phrases([
  'not reached',
  'who was not reached',
  'who were not reached',
  'who could not be reached',
  'who could not|cannot you reach',
  'who cannot be reached',
  'who can you not reach',
  'who cant you reach',
  'unreachable',
  'unreachable people|staff|iros',
  'is anyone|anybody unreachable',
  'people|iros not reached',
  'people|iros who could not be reached',
  'failed reminders|messages',
  'reminders not delivered',
  'undelivered reminders|messages',
  'who did not get their|the reminders|reminder|bundle|message',
]);

/** Words that ask for the service's lines as a file. */
export const AS_CSV = new Phrases([
  'csv',
  'as a csv',
  'as a csv file',
  'as csv',
  'csv file',
  'download',
  'download csv|excel|spreadsheet',
  'send me the| list|lists|service|alert as csv|excel',
  'send me the| list|lists|service|alert as a csv|spreadsheet',
  'send me a|the| csv|spreadsheet',
  'csv of the alert|service',
  'csv file of the alert|service',
  'alert as csv',
  'alert as a csv',
  'alert as a csv file',
  'the service as a csv file',
  'service as csv',
  'spreadsheet',
  'as a spreadsheet',
  'export',
  'export the alert|service|list|lists',
  'export to excel|csv',
  'excel',
  'in excel',
  'as excel',
]);

/** Words that ask for what is sent, or to change it. */
export const REMINDERS = new Phrases([
  'reminders',
  'my reminders',
  'reminder settings',
  'my reminder settings',
  'settings',
  'my settings',
  'notifications',
  'notification settings',
  'preferences',
  'change what is sent',
  'change what is sent to me',
  'what is sent to me',
  'what did you send me',
  'why did i get this',
  'why do i get this|these',
  'send my reminders|bundle|alert',
  'change my bundle|alert|reminders to',
  'what do you send me',
  'change|set my|the| reminders|settings|notifications|preferences|bundle|alert',
  'change the time|hour of my reminders|bundle|alert',
  'change the time|hour of the reminders|bundle|alert',
  'change my reminder time|hour',
  'when do you send my|the reminders|bundle|alert',
  'when do i get my|the reminders|bundle|alert',
  'weekly alert',
  'weekly alerts',
  'alert weekly',
]);

/** Words that nothing is to be sent for a while. */
export const PAUSE = new Phrases([
  'pause',
  'pause my|the| reminders|bundle|messages|notifications|alerts|alert',
  'stop my|the| reminders|bundle|messages|notifications|alerts|alert',
  'mute',
  'mute reminders|notifications|messages',
  'silence reminders|notifications',
  'no reminders',
  'turn off my|the| reminders|notifications|messages|alerts',
  'switch off my|the| reminders|notifications|messages|alerts',
  'do not send me anything',
  'dont send me anything',
  'dont send me reminders',
  'do not disturb',
]);

/** Words that a reminder is to come again later. */
export const SNOOZE = new Phrases([
  'snooze',
  'snooze it|this|that|them',
  'snooze my|the reminder|reminders',
  'remind me',
  'remind me later|again|tomorrow',
  'remind me later|again|tomorrow about|of|on',
  'remind me again later|tomorrow',
  'remind me again tomorrow about|of',
  'remind me of|about|on',
  'remind me of|about it|this|that|them later|tomorrow',
  'remind me about it|this|that|them|these',
  'later',
]);

/** Words that ask who was told what of a case. */
export const PROOF = new Phrases([
  'proof',
  'proof of|for|on',
  'show proof',
  'show me proof',
  'show|give me the| proof of|for|on',
  'prove',
  'prove it|who was told',
  'who was told',
  'who was told what',
  'who was told of|about|on|what',
  'who was told what of|about|on|when',
  'who has been told|reminded',
  'who has been told|reminded of|about',
  'who was reminded|warned|alerted',
  'who was reminded|warned|alerted of|about',
  'who did you tell|remind',
  'who did you tell|remind about|of',
  'was anyone|anybody|the|an told|reminded',
  'was anyone|anybody told|reminded about|of',
  'was the iro told|reminded',
  'was the iro told|reminded about|of',
  'were they told|reminded about|of',
  'what reminders were|have sent|gone',
  'what reminders were sent',
  'what reminders were sent for|about|on',
  'what reminders have been sent',
  'what reminders have been sent for|about|on',
  'which reminders were|have been| sent',
  'which reminders were|have been| sent for|about|on',
  'reminders sent',
  'reminders sent for|about|on',
  'reminders for|about|of|on',
  'when was i told|reminded about|of',
  'was|were told|reminded|alerted about|of',
  'did remind|tell about|of',
  'did anyone|anybody remind|tell| about|of',
  'was i told|reminded',
  'was i told|reminded about|of',
  'what was i told about|of',
]);

/** The verb of somebody who looks after another's cases. */
export const COVERS = new Phrases([
  'cover',
  'covers',
  'covering',
  'will cover',
  'is covering',
  'am covering',
  'are covering',
  'will be covering',
  'to cover',
  'look|looks after',
  'is looking after',
  'standing in',
  'stands in',
]);

/** The same the other way round. */
export const COVERED_BY = new Phrases([
  'covered by',
  'is covered by',
  'am covered by',
  'are covered by',
  'is being covered by',
]);

/** Words that somebody is away. */
export const AWAY = new Phrases([
  'is|am|are|will|shall| be| away|off|sick|ill',
  'is|am|are|will|shall| be| off sick|ill',
  'is|am|are|will|shall| be| on leave|holiday',
  'is|am|are|will|shall| be| on annual|sick leave',
  'annual leave',
]);

/** Words that cover is to be arranged. */
export const ARRANGE_COVER = new Phrases([
  'arrange cover',
  'arrange|set|set up|add|need|book|organise|put in some|a|the| cover',
  'set up cover',
  'i need cover',
  'hand over my|the cases',
  'hand over my|the caseload',
]);

/** Words that cover is to end. */
export const END_COVER = new Phrases([
  'end|stop|cancel|finish|remove the|my| cover',
  'stop|end covering',
  'cover is over',
  'cover has ended',
]);

/** Words that ask who covers. */
export const WHO_COVERS = new Phrases([
  'who covers',
  'who is covering',
  'who is covered',
  'whos covering',
  'who will cover',
  'who am i covering',
  'who do i cover',
  'whom do i cover',
  'am i covering',
  'who is away',
  'who is off',
  'who is on leave',
  'show|list the| cover',
  'cover arrangements|list',
  'what cover is there',
  'is anyone|anybody covering',
  'who is looking after',
]);

/** Little words round these, which add nothing. */
export const ROUND_SERVICE = new Phrases([
  'please|pls|kindly|can|could|would|will|you|i|id|want|need|like|to|just|now|me|us',
  'the|a|an|my|our|of|for|on|in|this|that|about|with|and|is|are|am|was|were|be|it|when|from|until|till|by|as|at|up',
  'show|see|view|get|give|list|tell|what|which',
  'case|cases|child|children|review|reviews|caseload|minutes|decisions|reminder|reminders|meeting|meetings',
  'hi|hello|ok|okay|thanks|thank|?|all|any|there|today',
]);
