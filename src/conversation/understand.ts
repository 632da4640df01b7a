import { caseQuestion } from './case-question.js';
import { commandQuestion } from './commands/command-question.js';
import { takeFullName } from './find-name.js';
import { takePeriod } from './find-period.js';
import { takeReferences } from './find-reference.js';
import { takeWhose } from './find-whose.js';
import { hearList, hearWhatIsOn } from './hear-list.js';
import { limitQuestion } from './limit-question.js';
import { listQuestion } from './list-question.js';
import { nearest } from './nearest.js';
import { CHANGE } from './phrases/change.js';
import { THANKS } from './phrases/thanks.js';
import type { Question } from './question.js';
import { serviceQuestion } from './service/service-question.js';
import { smallTalk } from './small-talk.js';
import { speltWords } from './spelt.js';
import { LONGEST_QUESTION } from './to-words.js';
import type { NotUnderstoodReason, Surroundings, Understanding } from './understanding.js';
import { Words } from './words.js';

/**
 * What a text in British English means, read against the day and the staff. Every word must be accounted for: a
 * list drawn in spite of a word that was not understood could leave a child out, so then nothing is listed and the
 * nearest things one can ask are offered.
 */
export function understand(text: string, surroundings: Surroundings): Understanding {
  if (text.length > LONGEST_QUESTION) return not('nothing-like-it', []);
  const words = speltWords(text, surroundings);
  const talk = smallTalk(words);
  if (talk) return yes(talk);
  const limit = limitQuestion(words, surroundings);
  if (limit) return 'noSuchDay' in limit ? not('no-such-day', words, limit.noSuchDay) : yes(limit);
  return understandList(words, surroundings);
}

function understandList(all: readonly string[], surroundings: Surroundings): Understanding {
  const words = new Words(all);
  const fullName = takeFullName(words, surroundings.people);
  const childRefs = takeReferences(words);
  const told = serviceQuestion(all, childRefs, surroundings);
  if (told) return 'noSuchDay' in told ? not('no-such-day', all, told.noSuchDay) : yes(told);
  const command = fullName ? undefined : commandQuestion(all, childRefs, surroundings.today);
  if (command) return 'noSuchDay' in command ? not('no-such-day', all, command.noSuchDay) : yes(command);
  const [childRef, ...more] = childRefs;
  if (childRef !== undefined && more.length === 0) {
    const question = fullName ? undefined : caseQuestion(words, childRef);
    return question ? yes(question) : notUnderstood(words, all);
  }
  const whatIsOn = hearWhatIsOn(words);
  const period = takePeriod(words, surroundings);
  if ('noSuchDay' in period) return not('no-such-day', all, period.noSuchDay);
  const whose = takeWhose(words, surroundings, fullName);
  if ('several' in whose) return not('who-is-meant', all, whose.several);
  // "What has Ben got on": with the name taken out, the words on either side of it are one phrase.
  const rest = new Words(words.left());
  const heard = hearList(rest, whatIsOn || hearWhatIsOn(rest));
  if (rest.left().length > 0 || more.length > 0) return notUnderstood(rest, all);
  if ('unclear' in period || 'unclear' in whose) return not('nothing-like-it', all);
  const question = listQuestion(heard, whose.whose, period.period, surroundings.today);
  return question ? yes(question) : not('nothing-like-it', all);
}

/** Words are left over: an instruction, or something that is not known here. */
function notUnderstood(words: Words, all: readonly string[]): Understanding {
  const rest = new Words(words.left());
  if (rest.take(CHANGE) > 0 || isOrder(all)) return not('change-asked', all);
  rest.take(THANKS);
  return not('nothing-like-it', all, rest.left().join(' '));
}

const BEFORE_AN_ORDER = new Set([
  ...[
    'please',
    'can',
    'could',
    'would',
    'will',
    'you',
    'i',
    'want',
    'need',
    'to',
    'just',
    'kindly',
    'hi',
    'hello',
  ],
]);

/** "Please record …": the first word that says something tells the bot to do it. */
function isOrder(words: readonly string[]): boolean {
  const first = words.find((word) => !BEFORE_AN_ORDER.has(word));
  return first !== undefined && CHANGE.words.has(first);
}

function yes(question: Question): Understanding {
  return { understood: true, question };
}

function not(reason: NotUnderstoodReason, words: readonly string[], said?: string): Understanding {
  return {
    understood: false,
    reason,
    nearest: nearest(words),
    ...(said !== undefined && said !== '' && { said }),
  };
}
