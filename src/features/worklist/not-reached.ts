import type { LedgerEntry } from '../../case-index/ledger.js';
import { londonDay } from '../../domain/clock.js';
import { addDays } from '../../domain/day.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import { workingDayOnOrBefore } from '../../domain/working-calendar.js';
import type { Answer } from '../answer.js';
import type { Turn } from '../feature.js';
import { say } from '../say.js';
import { counted } from '../wording/standing.js';

const MOST_SHOWN = 10;

/** Whom messages do not reach and why; and whom those of the last working day and today may not have reached. Two requests. */
export async function notReachedAnswer(turn: Turn): Promise<Answer> {
  const { index, today, calendar, directory } = turn;
  const lastDay = workingDayOnOrBefore(calendar, addDays(today, -1));
  const entries = (await Promise.all([index.ledger(lastDay), index.ledger(today)])).flat();
  const nameOf = (id: string) => directory.people.find(({ entraObjectId }) => entraObjectId === id)?.name;
  const unreachable = [...directory.unreached].flatMap(([id, { why, since }]) => {
    const label = nameOf(id);
    return label === undefined
      ? []
      : [
          {
            label,
            value: `Not reached since ${wordsForDay(since)}: ${why}. Written to again once they speak to the bot.`,
          },
        ];
  });
  const doubtful = entries
    .filter(({ outcome }) => IN_DOUBT.has(outcome))
    .flatMap((entry) => {
      const label = nameOf(entry.person);
      return label === undefined ? [] : [{ label, value: doubtWords(entry) }];
    });
  const facts = [...unreachable, ...doubtful];
  const title =
    facts.length === 0
      ? 'Everybody could be reached'
      : `${counted(facts.length, 'message or person', 'messages or people')} to look at`;
  const more = facts.length > MOST_SHOWN ? [`The first ${MOST_SHOWN} are shown.`] : [];
  return say(title, more, { facts: facts.slice(0, MOST_SHOWN) });
}

const IN_DOUBT: ReadonlySet<LedgerEntry['outcome']> = new Set(['unknown', 'claimed', 'given-up']);

function doubtWords({ outcome, at, why }: LedgerEntry): string {
  const day = wordsForDay(londonDay(new Date(at)));
  if (outcome === 'given-up') return `${day}: given up: ${why ?? 'no reason known'}`;
  return `${day}: perhaps not reached: the reply was lost, so it was not sent again`;
}
