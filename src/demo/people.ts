import type { Person, Role } from '../case-index/person.js';

const IROS: readonly (readonly [name: string, wte: number])[] = [
  ['Asha Patel', 1],
  ['Ben Okoro', 1],
  ['Carys Lloyd', 1],
  ['Dev Sharma', 1],
  ['Esther Boateng', 1],
  ['Fiona Grant', 0.6],
  ['Gareth Moss', 1],
  ['Hannah Weiss', 1],
  ['Imran Qureshi', 1],
  ['Joan Tully', 0.8],
  ['Kofi Mensah', 1],
];

/** The staff of the demonstration service, all invented: 11 IROs, a practice manager and an administrator. */
export const DEMO_PEOPLE: readonly Person[] = [
  ...IROS.map(([name, wte], index) => person(name, 'iro', index + 1, wte)),
  person('Mo Grant', 'practice_manager', 99, 1),
  person('Sal Reed', 'admin', 98, 1),
];

/** The first of the demonstration staff with a role. */
export function demoPerson(role: Role): Person {
  const found = DEMO_PEOPLE.find((one) => one.role === role);
  if (!found) throw new TypeError(`the demonstration has nobody who is ${role}`);
  return found;
}

function person(name: string, role: Role, number: number, wte: number): Person {
  const email = `${name.toLowerCase().replace(' ', '.')}@example.org`;
  return {
    email,
    name,
    role,
    entraObjectId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    wte,
  };
}
