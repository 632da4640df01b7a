import { setImmediate as sent } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { CaseIndex } from '../case-index/case-index.js';
import type { StoredCase } from '../case-index/case-rows.js';
import { StorageError } from '../case-index/errors.js';
import type { Person } from '../case-index/person.js';
import type { Question, Topic } from '../conversation/question.js';
import { understand } from '../conversation/understand.js';
import type { Surroundings } from '../conversation/understanding.js';
import { type Clock, londonDay } from '../domain/clock.js';
import { actions } from './actions.js';
import type { Answer } from './answer.js';
import { ASK } from './answer.js';
import { readAsk } from './ask-schema.js';
import type { Asked, Respond } from './asked.js';
import { type Remake, roundOf } from './asked-on.js';
import { faultId } from './fault-id.js';
import type { ListPlace, QuestionOn, Turn } from './feature.js';
import { features } from './features.js';
import { surroundingsOf } from './lists/list-answer.js';
import { notUnderstoodAnswer } from './not-understood.js';
import { buttonNotKnown, notForRole, notOnStaffList } from './turned-away.js';

/** What an asker's words come to, before anything is done: whether it writes, and what to do. */
interface Plan {
  /** Only what writes nothing may be answered before it is known who asks. */
  readonly writes: boolean;
  answer(turn: Turn, begun?: () => Promise<StoredCase | undefined>): Promise<Answer> | Answer;
  /** The case that is read meanwhile, where one is named. */
  readonly childRef?: string;
  /** What is answered where the storage fails before it is known who asks; absent where nothing typed could be lost. */
  readonly notTaken?: (id: string) => Answer;
}

/**
 * The answer to whatever a person types or taps. Who they are is read anew each time. A question's answer is meanwhile
 * made for who they were a minute ago, and given only if they still are: both reads take the time of one. Nothing is
 * ever written before it is known who asks.
 */
export function responder(index: CaseIndex, clock: Clock, remake?: Remake): Respond {
  return async (asked) => {
    if (asked.asker === undefined) return notOnStaffList(undefined);
    try {
      return await respondTo(asked.asker, asked.words, index, clock, remake);
    } catch (error) {
      const notTaken = asked.words.kind === 'action' ? planOfAction(asked.words).notTaken : undefined;
      if (!(error instanceof StorageError) || !notTaken) throw error;
      const id = faultId();
      return { ...notTaken(id), fault: { id, error } };
    }
  };
}

async function respondTo(
  asker: string,
  words: Asked['words'],
  index: CaseIndex,
  clock: Clock,
  remake: Remake | undefined,
): Promise<Answer> {
  const reading = settled(index.person(asker));
  const pressed = words.kind === 'action' ? planOfAction(words) : undefined;
  const begun = pressed?.childRef === undefined ? undefined : settled(index.case(pressed.childRef));
  const [calendar, directory] = await Promise.all([index.calendar(), index.directory()]);
  // What reads words waits until the requests are out, so that both take the time of one.
  if (!begun) await sent();
  const today = londonDay(clock.now());
  const turnOf = (person: Person): Turn => ({ person, calendar, directory, index, today, place: {} });
  const remembered = directory.people.find(({ entraObjectId }) => entraObjectId === asker);
  const surroundings = surroundingsOf({ today, directory, calendar });
  const plan = words.kind === 'text' ? planOfText(words.text, surroundings) : planOfAction(words);
  const guess =
    remembered && !plan.writes && settled(Promise.resolve().then(() => plan.answer(turnOf(remembered))));
  const person = (await reading)();
  if (!person) return notOnStaffList(asker);
  if (guess && isDeepStrictEqual(person, remembered)) return (await guess)();
  const answer = await plan.answer(turnOf(person), begun && (async () => (await begun)()));
  const round = words.kind === 'action' ? roundOf(words.verb) : undefined;
  return round && remake ? { ...answer, standing: await remake(round, turnOf(person)) } : answer;
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

function planOfText(text: string, surroundings: Surroundings): Plan {
  const understanding = understand(text, surroundings);
  return understanding.understood
    ? planOfQuestion(understanding.question, {})
    : { writes: false, answer: () => notUnderstoodAnswer(understanding) };
}

function planOfAction({ verb, data }: Extract<Asked['words'], { kind: 'action' }>): Plan {
  if (verb === ASK) return planOfAsk(data);
  // The message that it stands on is made anew after it, so nothing of it is answered before it is known who asks.
  if (roundOf(verb)) return { ...planOfAsk(data), writes: true };
  const action = actions.find((one) => one.verb === verb);
  const read = action?.read(data);
  if (!action || !read) return { writes: false, answer: buttonNotKnown };
  return {
    writes: true,
    ...(read.childRef !== undefined && { childRef: read.childRef }),
    answer: (turn, begun = async () => undefined) =>
      action.requires.includes(turn.person.role) ? read.take(turn, begun) : notForRole(turn.person),
    notTaken: read.notTaken,
  };
}

function planOfAsk(data: unknown): Plan {
  const asked = readAsk(data);
  if (!asked) return { writes: false, answer: buttonNotKnown };
  if ('question' in asked) {
    const { question, after, before } = asked;
    return planOfQuestion(question, {
      ...(after !== undefined && { after }),
      ...(before !== undefined && { before }),
    });
  }
  const { text } = asked;
  return {
    // What words a button says is only known once they are read, and that needs the staff and the day.
    writes: true,
    answer: (turn) => planOfText(text, surroundingsOf(turn)).answer(turn),
  };
}

function planOfQuestion(question: Question, place: ListPlace): Plan {
  return {
    writes: question.topic === 'paperwork',
    answer: (turn) => answerOn(question.topic, question, { ...turn, place }),
  };
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
