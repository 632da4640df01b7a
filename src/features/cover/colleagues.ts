import type { Person } from '../../case-index/person.js';
import type { Turn } from '../feature.js';
import type { FieldParts } from '../forms/fields.js';

/** IROs that fit a menu; in a larger service a name is typed. */
const MOST_IN_A_MENU = 50;

/** The IROs of the service by their names, but for one. */
export function irosBut(
  email: string | undefined,
  { directory }: Pick<Turn, 'directory'>,
): readonly Person[] {
  return directory.people
    .filter((person) => person.role === 'iro' && person.email !== email)
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** The field in which an IRO is chosen, or named by e-mail where there are too many. */
export function iroField(
  label: string,
  { iros, typed, required }: { iros: readonly Person[] | undefined; typed: string; required: boolean },
): FieldParts {
  if (iros && iros.length > MOST_IN_A_MENU)
    return { type: 'line', label: `${label} (name or e-mail)`, required };
  const choices = iros?.map(({ name, email }) => ({ title: name, value: email })) ?? [];
  const known = choices.some(({ value }) => value === typed) || typed === '';
  return {
    type: 'menu',
    label,
    required,
    choices: known ? choices : [...choices, { title: typed.slice(0, 80), value: typed.slice(0, 80) }],
  };
}

/** The one IRO whose e-mail or whole name was typed. */
export function iroCalled(typed: string, turn: Turn): Person | undefined {
  const said = typed.trim().toLowerCase();
  const fits = irosBut(undefined, turn).filter(
    ({ email, name }) => email === said || name.toLowerCase() === said,
  );
  return fits.length === 1 ? fits[0] : undefined;
}
