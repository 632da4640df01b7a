import { z } from 'zod';
import type { CardData } from '../../cards/card-data.js';
import type { CaseFile } from '../../domain/case-file.js';
import type { Answer } from '../answer.js';

/** What a form carries besides what is typed: the case, a token by which it is saved once, and how many events of the case it has seen. */
export const carried = z.object({
  childRef: z.string().min(1).max(60),
  token: z.string().uuid(),
  seen: z.number().int().min(0),
});
export type Carried = z.infer<typeof carried>;

/** What stands in a form's fields, by their ids; empty where nothing does. */
export type Typed = Readonly<Record<string, string>>;

/** What is wrong with fields, by their ids, and what to do about it. */
export type Mistakes<Fields extends Typed> = Partial<Record<keyof Fields & string, string>>;

export type Notice = CardData<'form'>['notices'][number];

/** A form as it is to be shown. */
export interface FormState<Fields extends Typed> {
  readonly carried: Carried;
  readonly typed: Fields;
  readonly mistakes: Mistakes<Fields>;
  readonly notices: readonly Notice[];
  /** Fields to be shown though nothing stands in them yet. */
  readonly asks?: readonly (keyof Fields & string)[];
  /** The case as it now is; absent where it could not be read, when only what was typed can be shown again. */
  readonly file?: CaseFile;
}

/** Draws a form. */
export type ShowForm<Fields extends Typed> = (state: FormState<Fields>) => Answer;

/** A text field of a form: what is not there is empty. */
export const typedText = z.string().default('');
