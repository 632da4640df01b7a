import type { Day } from '../../domain/day.js';
import { readDay } from '../days/read-day.js';
import { takeNames } from '../find-name.js';
import type { Question } from '../question.js';
import type { Surroundings } from '../understanding.js';
import { Phrases, Words } from '../words.js';
import { ARRANGE_COVER, AWAY, COVERED_BY, COVERS, END_COVER, ROUND_SERVICE, WHO_COVERS } from './phrases.js';

/** Whoever speaks. */
const ME = new Phrases(['i', 'im', "i'm", 'me', 'my', 'mine', 'myself']);

type CoverRead = Extract<Question, { topic: 'cover' }> | { readonly noSuchDay: string };

/** Somebody in the words: an e-mail, or whoever speaks; and where they stand. */
interface Somebody {
  readonly who: string;
  readonly at: number;
}

/**
 * Who looks after whose cases, asked or arranged: "Ben covers me until Friday", "Asha is away from 10 to 20 April",
 * "who is covering Ben". Undefined where it is nothing of the kind, or not every word of it is understood.
 */
export function coverQuestion(
  all: readonly string[],
  { people, today }: Surroundings,
): CoverRead | undefined {
  const words = new Words(all);
  const act = actIn(words);
  const passive = words.take(COVERED_BY) > 0;
  const verb = passive ? -1 : placeOf(words, COVERS);
  const away = words.take(AWAY) > 0;
  if (act === undefined && !passive && verb < 0 && !away) return undefined;
  const days = takeDays(words, today);
  if ('noSuchDay' in days) return days;
  const named = takeNames(words, people);
  if (named === 'several') return undefined;
  const persons = [...named, ...speakers(words)].sort((one, other) => one.at - other.at);
  words.take(ROUND_SERVICE);
  // Somebody looks after much else.
  if (act === undefined && persons.length === 0 && !away && !all.some((word) => word.startsWith('cover')))
    return undefined;
  if (words.left().length > 0 || persons.length > 2) return undefined;
  const parts = act === 'who' ? {} : partsOf(persons, { passive, verb, away });
  // "Cover" by itself asks; with somebody or a day it arranges.
  const asks = act === 'who' || (act === undefined && persons.length === 0 && days.until === undefined);
  return { topic: 'cover', act: asks ? 'who' : (act ?? 'set'), ...parts, ...days };
}

function actIn(words: Words): 'who' | 'set' | 'end' | undefined {
  if (words.take(WHO_COVERS) > 0) return 'who';
  if (words.take(END_COVER) > 0) return 'end';
  return words.take(ARRANGE_COVER) > 0 ? 'set' : undefined;
}

/** Where the first of the phrases stood, which are taken; -1 where there is none. */
function placeOf(words: Words, phrases: Phrases): number {
  const at = words.all.findIndex((_word, index) => words.matchAt(index, phrases) > 0);
  words.take(phrases);
  return at;
}

function speakers(words: Words): Somebody[] {
  const found = words.all.flatMap((_word, at) => (words.matchAt(at, ME) > 0 ? [{ who: 'me', at }] : []));
  words.take(ME);
  return found.slice(0, 1);
}

/** Who is away and who covers, by where they stand: before the verb covers, after it is covered; "away" is whoever is named alone. */
function partsOf(
  persons: readonly Somebody[],
  { passive, verb, away }: { passive: boolean; verb: number; away: boolean },
): { away?: string; by?: string } {
  const [first, second] = persons;
  if (!first) return {};
  if (!second) {
    const covers = verb >= 0 && first.at < verb && !away && first.who !== 'me';
    return covers ? { by: first.who } : { away: first.who };
  }
  const firstIsAway = passive || away || verb < first.at;
  return firstIsAway ? { away: first.who, by: second.who } : { away: second.who, by: first.who };
}

/** Takes the days: the last of one or two is the last day of it. */
function takeDays(words: Words, today: Day): { from?: Day; until?: Day } | { noSuchDay: string } {
  const days: Day[] = [];
  for (let at = 0; at < words.all.length; at += 1) {
    if (!words.isLeft(at)) continue;
    const read = readDay(words.all, at, today, 'ahead');
    if (!read) continue;
    if ('noSuchDay' in read) return { noSuchDay: read.noSuchDay };
    words.takeAt(at, read.length);
    days.push(read.meaning);
  }
  const [from, until] = days.length > 1 ? days : [undefined, days[0]];
  return { ...(from && { from }), ...(until && { until }) };
}
