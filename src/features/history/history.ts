import type { CaseEvent } from '../../domain/case-events.js';
import { undoneIn } from '../../domain/case-events.js';
import type { Answer } from '../answer.js';
import { noSuchCase } from '../case/no-such-case.js';
import { ANY_ROLE, type Feature, type Turn } from '../feature.js';
import { pageOf, shownWords, turnPageButtons } from '../lists/page.js';
import { maySee } from '../scope.js';
import { correctButton, openCaseButton } from '../wording/buttons.js';
import { counted } from '../wording/standing.js';
import { eventLines, whoAndWhen } from './event-words.js';
import { undoButton } from './undo-button.js';
import { whyNotUndone } from './why-not-undone.js';

const ENTRIES_A_PAGE = 10;

interface Entry {
  readonly place: string;
  readonly label: string;
  readonly value: string;
}

/** Everything that was recorded on a case, the latest first: what, by whom and when, what was undone or put right. */
export const history: Feature<'history'> = {
  topic: 'history',
  requires: ANY_ROLE,
  async answer(question, turn): Promise<Answer> {
    const { childRef } = question;
    const found = await turn.index.history(childRef);
    if (!found || !maySee(turn, found.stored.file.iro)) return noSuchCase(childRef, turn);
    const { events, stored } = found;
    const undone = undoneIn(events);
    const entries = events.toReversed().flatMap((event) => entriesOf(event, undone, turn));
    const page = pageOf(entries, turn.place, ENTRIES_A_PAGE);
    const last = events.at(-1);
    const lastHeld = stored.file.reviews.at(-1);
    return {
      card: {
        name: 'message',
        data: {
          title: `History of ${childRef}`,
          paragraphs: [
            [counted(entries.length, 'entry', 'entries'), shownWords(page, entries.length)]
              .filter((part) => part !== '')
              .join(' · '),
          ],
          facts: page.items.map(({ label, value }) => ({ label, value })),
          buttons: [
            ...turnPageButtons(question, page),
            ...(last && whyNotUndone(last.number, events, turn) === undefined
              ? [undoButton(childRef, last.number)]
              : []),
            ...(lastHeld && turn.person.role !== 'admin' ? [correctButton(childRef, lastHeld.heldOn)] : []),
            openCaseButton(childRef),
          ],
        },
      },
      preview: `History of ${childRef}`,
    };
  },
};

const NUMBER_FIRST = 1_000_000;

function entriesOf(event: CaseEvent, undone: ReadonlySet<number>, turn: Turn): Entry[] {
  const prefix = undone.has(event.number) ? 'Undone later: ' : '';
  return eventLines(event, turn).map((line, index) => ({
    place: `${NUMBER_FIRST - event.number}.${String(index).padStart(4, '0')}`,
    label: whoAndWhen(event, turn),
    value: `${event.number}. ${prefix}${line}`.slice(0, 400),
  }));
}
