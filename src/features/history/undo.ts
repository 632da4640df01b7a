import { z } from 'zod';
import { NotSavedError, StorageError } from '../../case-index/errors.js';
import type { CaseHistory } from '../../case-index/history.js';
import type { Action } from '../action.js';
import type { Answer } from '../answer.js';
import { noSuchCase } from '../case/no-such-case.js';
import { faultId } from '../fault-id.js';
import { ANY_ROLE, type Turn } from '../feature.js';
import { say } from '../say.js';
import { maySee } from '../scope.js';
import { askButton, openCaseButton } from '../wording/buttons.js';
import { eventLines } from './event-words.js';
import { UNDO, undoButton } from './undo-button.js';
import { type NotUndone, whyNotUndone } from './why-not-undone.js';

const data = z.object({ childRef: z.string().min(1).max(60), event: z.number().int().min(1) }).strict();
type Undo = z.infer<typeof data>;

/** Takes back what was just recorded: the entry stays in the history, and counts as if it had never been. */
export const undo: Action = {
  verb: UNDO,
  requires: ANY_ROLE,
  read: (given) => {
    const read = data.safeParse(given);
    if (!read.success) return undefined;
    return {
      take: (turn) => takeUndo(read.data, turn),
      notTaken: (id) => notUndone(read.data, id, true),
    };
  },
};

async function takeUndo(asked: Undo, turn: Turn): Promise<Answer> {
  try {
    return (
      (await tryUndo(asked, turn)) ?? (await tryUndo(asked, turn)) ?? refused('not-the-last', asked, turn)
    );
  } catch (error) {
    if (!(error instanceof NotSavedError) && !(error instanceof StorageError)) throw error;
    const certain = !(error instanceof NotSavedError) || error.certain;
    const id = faultId();
    return { ...notUndone(asked, id, certain), fault: { id, error } };
  }
}

/** Undefined where somebody else changed the case at the same moment: then it is to be looked at again. */
async function tryUndo(asked: Undo, turn: Turn): Promise<Answer | undefined> {
  const { childRef, event } = asked;
  const history = await turn.index.history(childRef);
  if (!history || !maySee(turn, history.stored.file.iro)) return noSuchCase(childRef, turn);
  const why = whyNotUndone(event, history.events, turn);
  if (why === 'undone-already') return undoneAnswer(asked, history, turn);
  if (why) return refused(why, asked, turn);
  const saved = await turn.index.save(
    { person: turn.person.entraObjectId },
    {
      childRef,
      before: history.stored,
      changes: [{ type: 'event-undone', number: event }],
      history: history.events,
    },
  );
  return saved.saved ? undoneAnswer(asked, history, turn) : undefined;
}

function undoneAnswer({ childRef, event }: Undo, { events }: CaseHistory, turn: Turn): Answer {
  const entry = events.find(({ number }) => number === event);
  const what = entry ? eventLines(entry, turn).join('; ') : '';
  return say(`Undone: ${childRef}`, [`It counts as if it had not been recorded: ${what}`.slice(0, 400)], {
    buttons: [
      askButton('Record again', { topic: 'outcome', childRef, outcome: 'held' }),
      openCaseButton(childRef),
    ],
  });
}

const WHY: Readonly<Record<NotUndone, string>> = {
  'no-such-entry': 'There is no such entry in the history of this case.',
  'of-somebody-else': 'Somebody else recorded it. Ask them, or use Correct.',
  'undone-already': 'It was undone already.',
  'too-late':
    'It is more than 10 minutes ago. Use Correct: what was recorded and what is right both stay on record.',
  'not-the-last': 'Something else was recorded on this case since. Use Correct instead.',
};

function refused(why: NotUndone, { childRef }: Undo, { person }: Turn): Answer {
  const correct = person.role === 'admin' ? [] : [askButton('Correct', { topic: 'correction', childRef })];
  return say(`Not undone: ${childRef}`, [`${WHY[why]} Nothing was changed.`], {
    buttons: [...correct, openCaseButton(childRef)],
  });
}

function notUndone({ childRef, event }: Undo, id: string, certain: boolean): Answer {
  const what = certain
    ? 'The storage did not answer, so nothing was changed.'
    : 'The storage stopped answering, so it cannot be told whether it was undone.';
  return say(`Not undone: ${childRef}`, [`${what} Press Undo again in a minute; it is undone once only.`], {
    facts: [{ label: 'Id', value: id }],
    buttons: [undoButton(childRef, event)],
  });
}
