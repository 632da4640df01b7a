import type { Clock } from '../domain/clock.js';

/** The real clock; or, from a moment given (ISO 8601), one that starts there and runs on. */
export function clockFrom(start?: string): Clock {
  if (start === undefined) return { now: () => new Date() };
  const ahead = Date.parse(start) - Date.now();
  return { now: () => new Date(Date.now() + ahead) };
}
