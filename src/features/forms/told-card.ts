import type { Button, CardData } from '../../cards/card-data.js';
import type { CaseEvent } from '../../domain/case-events.js';
import type { Answer } from '../answer.js';
import type { Turn } from '../feature.js';
import { whoAndWhen } from '../history/event-words.js';
import { undoButton } from '../history/undo-button.js';
import { openCaseButton } from '../wording/buttons.js';
import type { Recorded } from './save-form.js';

/** What is said besides "it was recorded". */
export interface Told {
  readonly title: string;
  readonly facts: CardData<'message'>['facts'];
  readonly warnings?: readonly string[];
  readonly buttons?: readonly Button[];
  readonly links?: CardData<'message'>['links'];
}

/** The summary that takes a form's place once it is saved: what was recorded, and the ways to take it back or put it right. */
export function toldCard(recorded: Recorded, turn: Turn, told: Told): Answer {
  const { file, event } = recorded;
  return {
    card: {
      name: 'message',
      data: {
        title: told.title,
        paragraphs: [...(told.warnings ?? [])],
        facts: told.facts,
        buttons: [
          ...undoable(event, file.childRef, turn),
          ...(told.buttons ?? []),
          openCaseButton(file.childRef),
        ],
        ...(told.links && { links: told.links }),
        footnote: `Recorded by ${whoAndWhen(event, turn)}.`,
      },
    },
    preview: `Recorded: ${file.childRef}`,
  };
}

/** Undo is for whoever recorded it. */
function undoable({ person, number }: CaseEvent, childRef: string, turn: Turn): Button[] {
  return person === turn.person.entraObjectId ? [undoButton(childRef, number)] : [];
}
