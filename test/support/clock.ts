import type { Clock } from '../../src/domain/clock.js';

/** A clock that stands still until it is moved on. */
export class StoppedClock implements Clock {
  private moment: number;

  /** @param at ISO 8601 */
  constructor(at: string) {
    this.moment = Date.parse(at);
  }

  now(): Date {
    return new Date(this.moment);
  }

  /** Puts it to another moment, ISO 8601. */
  set(at: string): void {
    this.moment = Date.parse(at);
  }

  /** Moves it on by so many milliseconds. */
  advance(milliseconds: number): void {
    this.moment += milliseconds;
  }
}
