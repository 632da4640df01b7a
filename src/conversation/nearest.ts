/** Things one can ask, each with words that bring it to mind; every one of them is understood. */
const ASKABLE: readonly (readonly [string, string])[] = [
  ['What reviews are due this week?', 'review reviews due week lac meeting deadline limit'],
  ['Overdue reviews', 'review reviews overdue late missed breach behind drift'],
  [
    'Reviews not booked in the next 30 days',
    'review reviews book booked booking unbooked date arrange schedule',
  ],
  ['First reviews due in the next 4 weeks', 'first initial new review reviews'],
  ['Overdue minutes', 'minutes overdue late record written sent distributed write'],
  ['Minutes due this week', 'minutes due record week'],
  ['Outstanding minutes', 'minutes outstanding owe record notes send distribute'],
  [
    'What is in my diary this week?',
    'diary calendar meeting meetings booked chair chairing week appointment',
  ],
  ['Next review', 'next review when'],
  ['Caseload', 'caseload cases children how many kids work'],
  ['Children without an IRO', 'children iro allocate allocated unallocated'],
  ['How old is the data?', 'data old import updated fresh date'],
  [
    'First review for a child looked after from yesterday',
    'limit deadline care looked after child calculate',
  ],
  ['Outcomes not recorded', 'outcome outcomes recorded record missing meeting'],
  ['Who covers?', 'cover covers covering away leave holiday sick'],
  ['My reminders', 'reminders reminder settings notifications pause alert bundle sent'],
  ['What can I ask?', 'help what ask can'],
];

const MOST = 3;

/** The three things one can ask that are nearest to some words, by how many of their words they share. */
export function nearest(words: readonly string[]): string[] {
  const said = new Set(words);
  const scored = ASKABLE.map(([text, near], index) => ({
    text,
    index,
    score: near.split(' ').filter((word) => said.has(word)).length,
  }));
  scored.sort((one, other) => other.score - one.score || one.index - other.index);
  return scored.slice(0, MOST).map(({ text }) => text);
}

/** Everything that can be suggested. */
export const SUGGESTIONS: readonly string[] = ASKABLE.map(([text]) => text);
