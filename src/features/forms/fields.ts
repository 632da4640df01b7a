import { type Field, LONGEST_TEXT } from '../../cards/form-data.js';
import type { FormState, Typed } from './form.js';

type Choices = NonNullable<Field['choices']>;

/** What a field is, apart from what stands in it. */
export interface FieldParts {
  readonly type: Field['type'];
  readonly label: string;
  readonly required?: boolean;
  readonly errorMessage?: string;
  readonly choices?: Choices;
}

/** A field of a form with what stands in it and what is wrong with that. What is far too long is shown in part. */
export function field<Fields extends Typed>(
  { typed, mistakes }: Pick<FormState<Fields>, 'typed' | 'mistakes'>,
  id: keyof Fields & string,
  { required = false, ...parts }: FieldParts,
): Field {
  const mistake = mistakes[id];
  return {
    ...parts,
    id,
    required,
    value: (typed[id] ?? '').slice(0, LONGEST_TEXT * 2),
    ...(mistake !== undefined && { mistake }),
  };
}

/** Choices whose values are their own words. */
export function plainChoices(words: readonly string[]): Choices {
  return words.map((word) => ({ title: `${word.charAt(0).toUpperCase()}${word.slice(1)}`, value: word }));
}
