import type { Paperwork } from '../../conversation/question.js';
import type { Day } from '../../domain/day.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Answer } from '../answer.js';
import type { Turn } from '../feature.js';
import { toldCard } from '../forms/told-card.js';
import { say } from '../say.js';
import { askButton, openCaseButton, sayButton } from '../wording/buttons.js';
import { counted } from '../wording/standing.js';
import { type PaperworkOf, type PaperworkResult, recordPaperwork } from './record-paperwork.js';

/** What each is called once it is done. */
export const PAPERWORK_WORDS: Readonly<Record<Paperwork, string>> = {
  'minutes-finished': 'Minutes finished',
  'minutes-sent': 'Minutes sent',
  'decisions-sent': 'Decisions sent',
};

/** Records the paperwork of some reviews, and says for each what became of it. */
export async function answerPaperwork(
  what: Paperwork,
  reviews: readonly PaperworkOf[],
  on: Day,
  turn: Turn,
): Promise<Answer> {
  const results: PaperworkResult[] = [];
  for (const review of reviews) results.push(await recordPaperwork(what, review, on, turn));
  const [only, ...more] = results;
  const answer = only && more.length === 0 ? ofOne(what, only, on, turn) : ofSeveral(what, results);
  const failed = results.find((result) => 'fault' in result && result.fault !== undefined);
  return failed && 'fault' in failed && failed.fault ? { ...answer, fault: failed.fault } : answer;
}

function ofOne(what: Paperwork, result: PaperworkResult, on: Day, turn: Turn): Answer {
  const { childRef } = result.of;
  if ('recorded' in result)
    return toldCard(result.recorded, turn, {
      title: `${PAPERWORK_WORDS[what]}: ${childRef}`,
      facts: [
        { label: PAPERWORK_WORDS[what], value: doneOn(result) },
        { label: 'Review held', value: wordsForDay(result.heldOn) },
      ],
      // Whoever works down a list goes on from here.
      buttons: what === 'decisions-sent' ? [] : [sayButton('Outstanding minutes')],
    });
  const choose = (result.which ?? []).slice(0, 4).map((heldOn) =>
    askButton(`Held ${wordsForDay(heldOn)}`, {
      topic: 'paperwork',
      what,
      reviews: [{ childRef, heldOn }],
      on,
    }),
  );
  const again = result.fault
    ? [askButton('Try again', { topic: 'paperwork', what, reviews: [result.of], on })]
    : [];
  return say(`Nothing was recorded: ${childRef}`, [result.why], {
    buttons: [...choose, ...again, openCaseButton(childRef)],
  });
}

function ofSeveral(what: Paperwork, results: readonly PaperworkResult[]): Answer {
  const done = results.filter((result) => 'recorded' in result).length;
  return say(
    `${PAPERWORK_WORDS[what]}: ${done} of ${counted(results.length, 'review')}`,
    results
      .filter((result) => 'why' in result)
      .map((result) => `${result.of.childRef}: ${'why' in result ? result.why : ''}`.slice(0, 400))
      .slice(0, 8),
    {
      facts: results
        .filter((result) => 'recorded' in result)
        .slice(0, 10)
        .map((result) => ({ label: result.of.childRef, value: doneOn(result) })),
    },
  );
}

function doneOn(result: PaperworkResult): string {
  if (!('recorded' in result)) return '';
  const change = result.recorded.event.changes.find((one) => 'on' in one && 'heldOn' in one);
  return change && 'on' in change ? wordsForDay(change.on) : '';
}
