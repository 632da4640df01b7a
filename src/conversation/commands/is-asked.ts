const ASKING = new Set([
  ...['?', 'when', 'who', 'whose', 'what', 'which', 'why', 'how', 'is', 'are', 'was', 'were'],
  ...['has', 'have', 'had', 'did', 'does', 'do', 'should', 'shall', 'must', 'if', 'whether', 'any'],
]);

/** The history of a case is asked for with words that ask. */
const MAY_ASK = new Set(['history', 'audit', 'changed', 'recorded', 'happened']);

const BEFORE_A_QUESTION = new Set(['please', 'hi', 'hello', 'and', 'so']);
const POLITE = new Set(['can', 'could', 'would', 'will']);
const ASKS_ABOUT_WHAT_FOLLOWS = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'did', 'does']);
const SAID_OF_ONESELF = new Set(['i', 'we']);

/** What a question is about, behind the verb that asks: "is it booked", "have the minutes been sent". */
const ABOUT = new Set([
  ...[
    'it',
    'this',
    'that',
    'there',
    'they',
    'she',
    'he',
    'i',
    'we',
    'you',
    'anyone',
    'anybody',
    'any',
    'all',
  ],
  ...['a', 'an', 'the', 'my', 'our', 'her', 'his', 'their', 'its', 'lac', 'review', 'reviews', 'meeting'],
  ...['meetings', 'minutes', 'decision', 'decisions', 'booking', 'case', 'child', 'ref', 'reference'],
]);

/** Is something asked rather than told? "Have the minutes been sent" must not note that they were. */
export function isAsked(words: readonly string[], childRefs: readonly string[]): boolean {
  if (words.some((word) => MAY_ASK.has(word)) && ['what', 'who'].includes(words[0] ?? '')) return false;
  const [first = '', second = ''] = words.filter((word) => !BEFORE_A_QUESTION.has(word));
  if (ASKING.has(first)) return true;
  if (POLITE.has(first))
    return words.includes('tell') || (second !== 'you' && second !== 'i' && second !== 'we');
  return words.includes('?') || asksWithin(words, childRefs);
}

/** "400003, is it booked": the verb before what it is said of asks, wherever it stands; "I have the …" tells. */
function asksWithin(words: readonly string[], childRefs: readonly string[]): boolean {
  return words.some((word, at) => {
    if (!ASKS_ABOUT_WHAT_FOLLOWS.has(word) || SAID_OF_ONESELF.has(words[at - 1] ?? '')) return false;
    const next = words[at + 1] ?? '';
    return ABOUT.has(next) || childRefs.includes(next.toUpperCase());
  });
}
