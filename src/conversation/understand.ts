import { caseQuestion } from './case-question.js';
import { takePeriod } from './find-period.js';
import { takeReferences } from './find-reference.js';
import { takeWhose } from './find-whose.js';
import { limitQuestion } from './limit-question.js';
import { hearList, listQuestion } from './list-question.js';
import { nearest } from './nearest.js';
import { CHANGE, THANKS } from './phrases.js';
import type { Question } from './question.js';
import { smallTalk } from './small-talk.js';
import { corrected } from './spelling.js';
import { LONGEST_QUESTION, toWords } from './to-words.js';
import type { NotUnderstoodReason, Surroundings, Understanding } from './understanding.js';
import { vocabularyWith } from './vocabulary.js';
import { Words } from './words.js';

/**
 * What a text in British English means, read against the day and the staff. Every word must be accounted for: a
 * list drawn in spite of a word that was not understood could leave a child out, so then nothing is listed and the
 * nearest things one can ask are offered.
 */
export function understand(text: string, surroundings: Surroundings): Understanding {
  if (text.length > LONGEST_QUESTION) return not('nothing-like-it', []);
  const words = spelt(toWords(text), surroundings);
  const talk = smallTalk(words);
  if (talk) return yes(talk);
  const limit = limitQuestion(words, surroundings);
  if (limit) return 'noSuchDay' in limit ? not('no-such-day', words, limit.noSuchDay) : yes(limit);
  return understandList(words, surroundings);
}

function understandList(all: readonly string[], surroundings: Surroundings): Understanding {
  const words = new Words(all);
  const references = takeReferences(words);
  const [childRef, ...more] = references;
  if (childRef !== undefined && more.length === 0) {
    const question = caseQuestion(words, childRef);
    return question ? yes(question) : notUnderstood(words);
  }
  const period = takePeriod(words, surroundings);
  if ('noSuchDay' in period) return not('no-such-day', all, period.noSuchDay);
  const whose = takeWhose(words, surroundings);
  if ('several' in whose) return not('who-is-meant', all, whose.several);
  const heard = hearList(words);
  if (words.left().length > 0 || 'several' in period || more.length > 0) return notUnderstood(words);
  const question = listQuestion(heard, whose.whose, period.period);
  return question ? yes(question) : not('nothing-like-it', all);
}

/** Words are left over: an instruction, or something that is not known here. */
function notUnderstood(words: Words): Understanding {
  const rest = new Words(words.left());
  if (rest.take(CHANGE) > 0) return not('change-asked', words.all);
  rest.take(THANKS);
  return not('nothing-like-it', words.all, rest.left().join(' '));
}

/** The words with slips of the finger put right; names and teams are never touched. */
function spelt(words: readonly string[], { people, teams }: Surroundings): string[] {
  const { known, vocabulary } = vocabularyWith(people, teams);
  return words.map((word) => corrected(word, known, vocabulary));
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
