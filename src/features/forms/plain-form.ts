import type { z } from 'zod';
import { StorageError } from '../../case-index/errors.js';
import type { Role } from '../../case-index/person.js';
import type { Action } from '../action.js';
import type { Answer } from '../answer.js';
import { faultId } from '../fault-id.js';
import type { Turn } from '../feature.js';
import type { Mistakes, Notice, Typed } from './form.js';
import { notSavedNotice } from './save-form.js';

/** A form that is of no case, as it is to be shown. */
export interface PlainFormState<Fields extends Typed> {
  readonly typed: Fields;
  readonly mistakes: Mistakes<Fields>;
  readonly notices: readonly Notice[];
  /** Absent where the storage failed before it was known who asks: only what was typed can be shown again. */
  readonly turn?: Turn;
}

/** What saving came to: what is said then, or mistakes to mend first. */
export type PlainSaved<Fields extends Typed> = Answer | { readonly mistakes: Mistakes<Fields> };

/** A kind of form that is of no case; saving it twice comes to the same as saving it once. */
export interface PlainFormKind<Fields extends Typed> {
  show(state: PlainFormState<Fields>): Answer;
  save(typed: Fields, turn: Turn): Promise<PlainSaved<Fields>>;
}

/** The action that saves such a form: its verb, who may, the schema of its fields. What was typed stays where it fails. */
export function plainFormAction<Fields extends Typed>(
  verb: string,
  requires: readonly Role[],
  fields: z.ZodType<Fields, z.ZodTypeDef, unknown>,
  kind: PlainFormKind<Fields>,
): Action {
  return {
    verb,
    requires,
    read: (data) => {
      const read = fields.safeParse(data);
      if (!read.success) return undefined;
      const typed = read.data;
      return {
        take: (turn) => savePlainForm(kind, typed, turn),
        notTaken: (id) => kind.show({ typed, mistakes: {}, notices: [notSavedNotice(true, id)] }),
      };
    },
  };
}

async function savePlainForm<Fields extends Typed>(
  kind: PlainFormKind<Fields>,
  typed: Fields,
  turn: Turn,
): Promise<Answer> {
  try {
    const saved = await kind.save(typed, turn);
    return 'card' in saved ? saved : kind.show({ typed, mistakes: saved.mistakes, notices: [], turn });
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    const id = faultId();
    const notices = [notSavedNotice(false, id)];
    return { ...kind.show({ typed, mistakes: {}, notices, turn }), fault: { id, error } };
  }
}
