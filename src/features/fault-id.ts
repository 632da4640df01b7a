import { randomBytes } from 'node:crypto';

/** A short id under which a person can report a fault, and the log has its cause. */
export function faultId(): string {
  return randomBytes(4).toString('hex');
}
