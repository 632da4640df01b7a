import type { Button, CardRequest } from '../cards/card-data.js';
import { wordsForDay } from '../domain/words-for-days.js';
import { type Answer, ASK } from '../features/answer.js';
import { ASK_ON } from '../features/asked-on.js';
import type { Turn } from '../features/feature.js';
import type { RoundName } from '../features/reminders/hours.js';
import { say } from '../features/say.js';
import { sayButton } from '../features/wording/buttons.js';

/**
 * A message of the morning whose buttons say which message they stand on: what they open comes below it, and the
 * message itself stays and is brought up to date.
 */
export function standing(round: RoundName, { card, ...answer }: Answer): Answer {
  return { ...answer, card: marked(card, round) };
}

function marked(card: CardRequest, on: RoundName): CardRequest {
  // Only what asks can be answered below; the verb says where it was pressed, as that costs the fewest letters.
  const mark = (button: Button): Button => (button.verb === ASK ? { ...button, verb: ASK_ON[on] } : button);
  switch (card.name) {
    case 'list':
      return {
        name: 'list',
        data: {
          ...card.data,
          lines: card.data.lines.map((line) => ({
            ...line,
            open: mark(line.open),
            actions: line.actions.map(mark),
          })),
          buttons: card.data.buttons.map(mark),
        },
      };
    case 'alert':
      return {
        name: 'alert',
        data: {
          ...card.data,
          sections: card.data.sections.map((section) => ({
            ...section,
            rows: section.rows.map((row) => ({ ...row, open: mark(row.open) })),
          })),
          buttons: card.data.buttons.map(mark),
        },
      };
    default:
      return card;
  }
}

/** What stands where a message of the morning was, once all that it listed is done. */
export function allDone({ today }: Turn): Answer {
  return say(`Your morning: ${wordsForDay(today)}`, ['Everything that was listed here is done.'], {
    buttons: ['Overdue reviews', 'Overdue minutes', 'What is in my diary this week?'].map(sayButton),
  });
}
