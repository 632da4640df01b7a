import { z } from 'zod';
import type { Role } from '../../case-index/person.js';
import type { Action } from '../action.js';
import { carried, type Typed } from './form.js';
import { type FormKind, notSavedNotice, saveForm } from './save-form.js';

const anyData = z.record(z.unknown());

/** The action that saves a kind of form: its verb, who may, the schema of its fields. */
export function formAction<Fields extends Typed>(
  verb: string,
  requires: readonly Role[],
  fields: z.ZodType<Fields, z.ZodTypeDef, unknown>,
  kind: FormKind<Fields>,
): Action {
  return {
    verb,
    requires,
    read: (data) => {
      const { childRef, token, seen, ...rest } = anyData.safeParse(data).data ?? {};
      const carries = carried.safeParse({ childRef, token, seen });
      const typed = fields.safeParse(rest);
      if (!carries.success || !typed.success) return undefined;
      return {
        childRef: carries.data.childRef,
        take: (turn, stored) => saveForm(kind, carries.data, typed.data, turn, stored),
        // The storage failed before anything was looked at: the form as it was sent, and nothing saved.
        notTaken: (id) =>
          kind.show({
            carried: carries.data,
            typed: typed.data,
            mistakes: {},
            notices: [notSavedNotice(true, id)],
          }),
      };
    },
  };
}
