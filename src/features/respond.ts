import { setImmediate as sent } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { CaseIndex } from '../case-index/case-index.js';
import type { Person } from '../case-index/person.js';
import type { Question, Topic } from '../conversation/question.js';
import { understand } from '../conversation/understand.js';
import { type Clock, londonDay } from '../domain/clock.js';
import type { Answer } from './answer.js';
import { ASK } from './answer.js';
import { askSchema } from './ask-schema.js';
import type { Asked, Respond } from './asked.js';
import type { ListPlace, QuestionOn, Turn } from './feature.js';
import { features } from './features.js';
import { surroundingsOf } from './lists/list-answer.js';
import { notUnderstoodAnswer } from './not-understood.js';
import { roleWords } from './others-answer.js';
import { say } from './say.js';
import { sayButton } from './wording/buttons.js';

/**
 * The answer to whatever a person types or taps. Who they are is read anew each time; meanwhile the answer is
 * made for who they were a minute ago, and given only if they still are: both reads take the time of one. Nothing
 * is written in answering, so an answer that is thrown away has done nothing.
 */
export function responder(index: CaseIndex, clock: Clock): Respond {
  return async ({ asker, words }) => {
    if (asker === undefined) return notOnStaffList(asker);
    const reading = index.person(asker);
    const [calendar, directory] = await Promise.all([index.calendar(), index.directory()]);
    await sent();
    const turnOf = (person: Person): Turn => ({
      person,
      calendar,
      directory,
      index,
      today: londonDay(clock.now()),
      place: {},
    });
    const remembered = directory.people.find(({ entraObjectId }) => entraObjectId === asker);
    const guess = remembered && settled(answerWords(words, turnOf(remembered)));
    const person = await reading;
    if (!person) return notOnStaffList(asker);
    if (guess && isDeepStrictEqual(person, remembered)) return (await guess)();
    return answerWords(words, turnOf(person));
  };
}

/** The outcome of a promise, to be taken up or left: one that is left must not count as unhandled. */
async function settled<Outcome>(promise: Promise<Outcome>): Promise<() => Outcome> {
  try {
    const outcome = await promise;
    return () => outcome;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

async function answerWords(words: Asked['words'], turn: Turn): Promise<Answer> {
  if (words.kind === 'text') return answerText(words.text, turn);
  const pressed = words.verb === ASK ? askSchema.safeParse(words.data) : undefined;
  if (!pressed?.success) return buttonNotKnown();
  if ('text' in pressed.data) return answerText(pressed.data.text, turn);
  const { question, after, before } = pressed.data;
  const place: ListPlace = { ...(after !== undefined && { after }), ...(before !== undefined && { before }) };
  return answerQuestion(question, { ...turn, place });
}

function answerText(text: string, turn: Turn): Promise<Answer> | Answer {
  const understanding = understand(text, surroundingsOf(turn));
  return understanding.understood
    ? answerQuestion(understanding.question, turn)
    : notUnderstoodAnswer(understanding);
}

function answerQuestion(question: Question, turn: Turn): Promise<Answer> | Answer {
  return answerOn(question.topic, question, turn);
}

function answerOn<Name extends Topic>(
  topic: Name,
  question: QuestionOn[Name],
  turn: Turn,
): Promise<Answer> | Answer {
  const feature = features[topic];
  return feature.requires.includes(turn.person.role)
    ? feature.answer(question, turn)
    : notForRole(turn.person);
}

function notForRole({ role }: Person): Answer {
  return say(
    'That is not for your role',
    [
      `You are on the staff list as ${roleWords(role)}. The practice manager can see this; ask them if you need it.`,
    ],
    { buttons: [sayButton('What can I ask?')] },
  );
}

function notOnStaffList(asker: string | undefined): Answer {
  const title = 'You are not on the staff list';
  if (asker === undefined)
    return say(title, [
      'Teams did not say who you are, so I cannot show anything. Please sign in to Teams and try again.',
    ]);
  return say(
    title,
    [
      'I can only answer members of the IRO service. To be added, give this id to the practice manager, who puts it on the staff list.',
    ],
    { facts: [{ label: 'Your id', value: asker }] },
  );
}

function buttonNotKnown(): Answer {
  return say(
    'That button no longer works',
    ['The card is from an older version. Nothing was changed. Please ask again.'],
    {
      buttons: [sayButton('What can I ask?')],
    },
  );
}
