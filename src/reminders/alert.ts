import { type AlertFigures, alertFigures } from '../features/alert/alert-figures.js';
import type { Turn } from '../features/feature.js';
import { rungOf } from '../features/reminders/bundle-lines.js';
import { alertCard, MOST_IROS, MOST_SAVEABLE } from './alert-card.js';
import type { Made, MessageFacts } from './made.js';
import { notReached } from './not-reached.js';

/**
 * The practice manager's daily alert: it comes every morning, as that nothing is overdue is news too.
 */
export async function makeAlert(turn: Turn, facts: MessageFacts): Promise<Made> {
  const { before, dataOldAfter } = facts;
  const figures = await facts.figures();
  const missed = notReached([...before.values()], turn.directory);
  return { answer: alertCard(figures, missed, dataOldAfter, turn), lines: linesIn(figures, turn) };
}

/** The figures behind the alert, as they are now. One request, and one more for each 1,000 lines of the service. */
export async function figuresFor(
  { index, directory, today, calendar }: Omit<Turn, 'person' | 'place'>,
  snoozes: MessageFacts['snoozes'],
): Promise<AlertFigures> {
  const lists = await index.listsOfService();
  return alertFigures({ lists, snoozes, people: directory.people, today, calendar });
}

/** The cases that the alert names. */
function linesIn({ saveable, overdue }: AlertFigures, { today, calendar }: Turn): Made['lines'] {
  const named = [
    ...saveable.slice(0, MOST_SAVEABLE).map((listed) => ({ listed, kind: 'alert-saveable' })),
    ...overdue.slice(0, MOST_IROS).map(({ worst }) => ({ listed: worst, kind: 'alert-worst' })),
  ];
  return named.map(({ listed, kind }) => ({
    childRef: listed.childRef,
    kind,
    ...(listed.limit && { limit: listed.limit }),
    rung: rungOf(listed, today, calendar),
  }));
}
