import type { Listed } from '../case-index/listed.js';
import { wordsForDay } from '../domain/words-for-days.js';

type Lists = ReadonlyMap<string, readonly Listed[]>;

/** How a person's lists stood: for each review owed its case, limit, kind and meeting; for minutes their places. */
interface State {
  readonly reviews: Readonly<Record<string, readonly [limit: string, kind: string, meeting: string]>>;
  readonly minutes: readonly string[];
}

/** The longest text that a cell takes, in characters (the table service's limit is 32 Ki). */
const LONGEST = 30_000;

/** How the lists stand, as text for the ledger; undefined where that would be too long to keep. */
export function stateOf(lists: Lists): string | undefined {
  const text = JSON.stringify(stateIn(lists));
  return text.length <= LONGEST ? text : undefined;
}

function stateIn(lists: Lists): State {
  const reviews = (lists.get('review') ?? []).map(
    (one) => [one.childRef, [one.limit ?? '', one.kind ?? '', meetingOf(one)]] as const,
  );
  return {
    reviews: Object.fromEntries(reviews),
    minutes: (lists.get('minutes') ?? []).map(({ place }) => place),
  };
}

/** The meeting that comes next, as text that changes when it does. */
function meetingOf({ bookings }: Listed): string {
  const next = bookings.at(-1);
  return next ? [next.day, next.time ?? '', next.venue ?? ''].join(' ').trim() : '';
}

/** Something that changed on a case since the last message. */
export interface Changed {
  readonly childRef: string;
  readonly what: 'cleared' | 'moved' | 'corrected';
  readonly words: string;
}

/**
 * What changed since lists stood as a text of the ledger says: reviews and minutes that are cleared, meetings that were
 * agreed, moved or called off, limits that were corrected.
 */
export function changesSince(state: string, lists: Lists): readonly Changed[] {
  const before: State = JSON.parse(state);
  const now = stateIn(lists);
  const reviews = Object.entries(before.reviews).flatMap(([childRef, was]) =>
    changeOf(childRef, was, now.reviews[childRef], lists),
  );
  const sent = before.minutes.filter((place) => !now.minutes.includes(place));
  return [
    ...reviews,
    ...sent.flatMap((place): Changed[] => {
      const childRef = refOfMinutes(place);
      const isMoved = now.minutes.some((other) => refOfMinutes(other) === childRef);
      return isMoved ? [] : [{ childRef, what: 'cleared', words: `${childRef} minutes` }];
    }),
  ];
}

function refOfMinutes(place: string): string {
  return place.split('.').slice(2, -1).join('.');
}

function changeOf(
  childRef: string,
  [limit, kind, meeting]: readonly [string, string, string],
  now: readonly [string, string, string] | undefined,
  lists: Lists,
): Changed[] {
  if (!now) return [{ childRef, what: 'cleared', words: childRef }];
  const [limitNow, kindNow, meetingNow] = now;
  if (limitNow !== limit) {
    const isHeld = kindNow !== kind || wasHeld(childRef, lists);
    if (isHeld) return [{ childRef, what: 'cleared', words: childRef }];
    const [listed] = (lists.get('review') ?? []).filter((one) => one.childRef === childRef);
    const words = listed?.limit ? `${childRef} limit now ${wordsForDay(listed.limit)}` : childRef;
    return [{ childRef, what: 'corrected', words }];
  }
  if (meetingNow === meeting) return [];
  const booking = (lists.get('review') ?? []).find((one) => one.childRef === childRef)?.bookings.at(-1);
  const words = booking ? `${childRef} to ${wordsForDay(booking.day)}` : `${childRef}, nothing booked now`;
  return [{ childRef, what: 'moved', words: booking?.time ? `${words} ${booking.time}` : words }];
}

/** A review that was just held owes its minutes or its decisions. */
function wasHeld(childRef: string, lists: Lists): boolean {
  return ['minutes', 'decisions'].some((list) => lists.get(list)?.some((one) => one.childRef === childRef));
}
