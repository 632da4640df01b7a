import type { ToldLine } from '../../case-index/ledger.js';
import { londonDay } from '../../domain/clock.js';
import { addDays, type Day, isDay } from '../../domain/day.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Answer } from '../answer.js';
import { noSuchCase } from '../case/no-such-case.js';
import { ANY_ROLE, type Feature, type Turn } from '../feature.js';
import { eventLines, whoAndWhen } from '../history/event-words.js';
import { say } from '../say.js';
import { maySee } from '../scope.js';
import { askButton, openCaseButton } from '../wording/buttons.js';
import { counted } from '../wording/standing.js';
import { toldWords } from './told-words.js';

/** Days that a page looks back over. */
const DAYS_A_PAGE = 42;
/** Requests under way at once. */
const AT_ONCE = 8;
/** Entries that fit a card, the latest first. */
const MOST_SHOWN = 10;

/** Who was told what of a case and when, whether it reached them, and what they did. One request for each day of a page. */
export const proof: Feature<'proof'> = {
  topic: 'proof',
  requires: ANY_ROLE,
  async answer(question, turn): Promise<Answer> {
    const { childRef } = question;
    const history = await turn.index.history(childRef);
    if (!history || !maySee(turn, history.stored.file.iro)) return noSuchCase(childRef, turn);
    const page = pageOf(turn);
    const told = await toldOn(childRef, page.days, turn);
    const done = history.events.filter(({ at }) => page.holds(at));
    const entries = [
      ...told.map((one) => ({ at: one.at, ...toldWords(one, turn) })),
      ...done
        .filter(({ by }) => by === 'person')
        .map((event) => ({
          at: event.at,
          label: whoAndWhen(event, turn),
          value: eventLines(event, turn).join('; '),
        })),
    ].sort((one, other) => (one.at < other.at ? 1 : -1));
    const shown = entries.slice(page.skip, page.skip + MOST_SHOWN);
    return say(
      `Who was told of ${childRef}`,
      [
        `${counted(told.length, 'entry', 'entries')} of what was sent or put off from ${wordsForDay(page.from)} to ${wordsForDay(page.to)}, and what people recorded, the latest first.`,
      ],
      {
        facts: shown.map(({ label, value }) => ({ label, value: value.slice(0, 400) })),
        buttons: [
          ...(page.skip + MOST_SHOWN < entries.length
            ? [askButton('More', question, { after: `${page.to}+${page.skip + MOST_SHOWN}` })]
            : []),
          askButton('Earlier', question, { after: `${addDays(page.from, -1)}+0` }),
          openCaseButton(childRef),
        ],
      },
    );
  },
};

interface ProofPage {
  readonly from: Day;
  readonly to: Day;
  readonly days: readonly Day[];
  readonly skip: number;
  holds(at: string): boolean;
}

/** The place says the last day that is looked at and how many entries were shown: '2018-04-04+10'. */
function pageOf({ today, place }: Turn): ProofPage {
  const [said = '', skipped = ''] = (place.after ?? '').split('+');
  const to = isDay(said) && said <= today ? said : today;
  const from = addDays(to, 1 - DAYS_A_PAGE);
  const days = Array.from({ length: DAYS_A_PAGE }, (_none, index) => addDays(from, index));
  const skip = Number.isSafeInteger(Number(skipped)) ? Math.max(0, Number(skipped)) : 0;
  const holds = (at: string) => {
    const day = londonDay(new Date(at));
    return from <= day && day <= to;
  };
  return { from, to, days, skip, holds };
}

async function toldOn(childRef: string, days: readonly Day[], { index }: Turn): Promise<readonly ToldLine[]> {
  const found: ToldLine[] = [];
  const waiting = days.values();
  const work = async () => {
    for (const day of waiting) found.push(...(await index.told(childRef, day)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}
