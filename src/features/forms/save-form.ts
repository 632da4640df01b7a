import type { StoredCase } from '../../case-index/case-rows.js';
import { NotSavedError, StorageError } from '../../case-index/errors.js';
import type { CaseEvent, Change } from '../../domain/case-events.js';
import type { CaseFile } from '../../domain/case-file.js';
import type { Answer } from '../answer.js';
import { noSuchCase } from '../case/no-such-case.js';
import { faultId } from '../fault-id.js';
import type { Turn } from '../feature.js';
import { maySee } from '../scope.js';
import { changedMeanwhile } from './changed-meanwhile.js';
import type { Carried, Mistakes, Notice, ShowForm, Typed } from './form.js';

/** What is to be done with what was typed: changes to the case, or mistakes to mend first. */
export type Decision<Fields extends Typed> =
  | { readonly changes: readonly Change[] }
  | { readonly mistakes: Mistakes<Fields>; readonly notices?: readonly Notice[] };

/** What was recorded, to be told to whoever recorded it. */
export interface Recorded {
  readonly file: CaseFile;
  readonly event: CaseEvent;
}

/** A kind of form: how it is drawn, what it means for a case, and what is said once it is saved. */
export interface FormKind<Fields extends Typed> {
  readonly show: ShowForm<Fields>;
  decide(file: CaseFile, typed: Fields, turn: Turn): Decision<Fields>;
  told(recorded: Recorded, turn: Turn): Answer;
}

/**
 * Saves a form. The same form is recorded once, however often it is delivered. Whatever stands in the way is said on
 * the form, with what was typed still in it: mistakes, a change by somebody else, storage that fails.
 */
export async function saveForm<Fields extends Typed>(
  kind: FormKind<Fields>,
  carried: Carried,
  typed: Fields,
  turn: Turn,
  read: () => Promise<StoredCase | undefined>,
): Promise<Answer> {
  try {
    return await trySave(kind, carried, typed, turn, await read());
  } catch (error) {
    if (!(error instanceof NotSavedError) && !(error instanceof StorageError)) throw error;
    const certain = !(error instanceof NotSavedError) || error.certain;
    const id = faultId();
    const notices = [notSavedNotice(certain, id)];
    return { ...kind.show({ carried, typed, mistakes: {}, notices }), fault: { id, error } };
  }
}

async function trySave<Fields extends Typed>(
  kind: FormKind<Fields>,
  carried: Carried,
  typed: Fields,
  turn: Turn,
  stored: StoredCase | undefined,
): Promise<Answer> {
  const { childRef, token, seen } = carried;
  if (!stored || !maySee(turn, stored.file.iro)) return noSuchCase(childRef, turn);
  const already = stored.submissions.find(([saved]) => saved === token);
  if (already) return toldAgain(kind, stored, already[1], turn);
  if (stored.events !== seen) return shownAgain(kind, carried, typed, stored, turn);
  const decision = kind.decide(stored.file, typed, turn);
  if ('mistakes' in decision) {
    const { mistakes, notices = [] } = decision;
    return kind.show({ carried, typed, mistakes, notices, file: stored.file });
  }
  const saved = await turn.index.save(
    { person: turn.person.entraObjectId, submission: token },
    { childRef, before: stored, changes: decision.changes },
  );
  if (saved.saved) return kind.told(saved, turn);
  const now = await turn.index.case(childRef);
  const ours = now?.submissions.find(([other]) => other === token);
  if (now && ours) return toldAgain(kind, now, ours[1], turn);
  return now ? shownAgain(kind, carried, typed, now, turn) : noSuchCase(childRef, turn);
}

/** The form was saved before: its click was delivered again, and is answered the same. */
async function toldAgain<Fields extends Typed>(
  kind: FormKind<Fields>,
  { file }: StoredCase,
  number: number,
  turn: Turn,
): Promise<Answer> {
  const history = await turn.index.history(file.childRef);
  const event = history?.events.find((one) => one.number === number);
  return event ? kind.told({ file, event }, turn) : noSuchCase(file.childRef, turn);
}

/** Somebody else changed the case: the form as it was typed, and the case as it now is. */
async function shownAgain<Fields extends Typed>(
  kind: FormKind<Fields>,
  carried: Carried,
  typed: Fields,
  stored: StoredCase,
  turn: Turn,
): Promise<Answer> {
  return kind.show({
    carried: { ...carried, seen: stored.events },
    typed,
    mistakes: {},
    notices: await changedMeanwhile(stored, carried.seen, turn),
    file: stored.file,
  });
}

/** Said on a form that could not be saved. */
export function notSavedNotice(certain: boolean, id: string): Notice {
  const what = certain
    ? 'This was not saved: the storage did not answer. What you typed is still here.'
    : 'It cannot be told whether this was saved: the storage stopped answering.';
  return {
    words: `${what} Press Save again in a minute: it is recorded once only. If it goes on, give this id to whoever looks after the bot: ${id}`,
    urgency: 'over',
  };
}
