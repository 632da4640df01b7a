import type { Cover } from './cover.js';
import type { StoredRow, Values } from './table.js';

/** What somebody is in the service; decides who sees what (DOMAIN: who sees what). */
export const ROLES = ['iro', 'practice_manager', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** A member of the staff. */
export interface Person {
  /** In small letters; what cases name their IRO by. */
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly entraObjectId: string;
  /** Whole-time equivalent: 1 is full-time. */
  readonly wte: number;
  /** The colleagues whose cases they look after, were to or are to; absent where there never was one. */
  readonly covers?: readonly Cover[];
}

/** The person that a row holds; undefined for a row with a role that is none. */
export function storedPerson({ values }: StoredRow): Person | undefined {
  const role = ROLES.find((one) => one === values.role);
  if (!role) return undefined;
  const { email, name, entraObjectId, wte, covers } = values;
  return {
    email: String(email),
    name: String(name),
    role,
    entraObjectId: String(entraObjectId),
    wte: Number(wte),
    ...(typeof covers === 'string' && { covers: JSON.parse(covers) }),
  };
}

/** The cells that hold a person. */
export function personCells({ email, name, role, entraObjectId, wte, covers }: Person): Values {
  return {
    email,
    name,
    role,
    entraObjectId,
    wte,
    ...(covers && covers.length > 0 && { covers: JSON.stringify(covers) }),
  };
}
