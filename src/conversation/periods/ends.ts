import { addDays, type Day } from '../../domain/day.js';
import { longer, made, type Read } from '../days/read.js';
import type { AskedPeriod } from '../question.js';
import { readEndDay, readStartDay } from './end-day.js';
import { type PeriodsAround, upTo } from './reading.js';
import { readStretch } from './stretch.js';

type Reading = (words: readonly string[], at: number, around: PeriodsAround) => Read<AskedPeriod> | undefined;

const READINGS: readonly (readonly [readonly string[], Reading])[] = [
  [['on', 'or', 'before'], readBy],
  [['on', 'or', 'after'], readFrom],
  [['from', 'and', 'including'], readFrom],
  [['no', 'later', 'than'], readBy],
  [['not', 'later', 'than'], readBy],
  [['by', 'latest'], readBy],
  [['up', 'to'], readBy],
  [['up', 'until'], readBy],
  [['up', 'till'], readBy],
  [['prior', 'to'], readBefore],
  [['by'], readBy],
  [['until'], readBy],
  [['till'], readBy],
  [['til'], readBy],
  [['before'], readBefore],
  [['after'], readAfter],
  [['beyond'], readAfter],
  [['since'], readSince],
  [['from'], readFrom],
  [['starting'], readFrom],
];

/** "by Friday", "before 25 April", "after the 3rd", "since Monday", "from 3 April onwards". */
export function readEnds(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const found = READINGS.find(([lead]) => lead.every((word, index) => words[at + index] === word));
  if (!found) return undefined;
  const [lead, read] = found;
  return longer(read(words, at + lead.length, around), lead.length);
}

function readBy(words: readonly string[], at: number, around: PeriodsAround) {
  return made(readEndDay(words, at, around), 0, (day) => upTo(around.today, day));
}

/** The end of a stretch has no day of its own: before the end of the month is up to and with its last day. */
function readBefore(words: readonly string[], at: number, around: PeriodsAround) {
  if (isAnEnd(words, at)) return readBy(words, at, around);
  return made(readStartDay(words, at, around), 0, (day) => upTo(around.today, addDays(day, -1)));
}

function isAnEnd(words: readonly string[], at: number): boolean {
  const start = words[at] === 'the' ? at + 1 : at;
  return ['end', 'close'].includes(words[start] ?? '') || words[start + 1] === 'end';
}

function readAfter(words: readonly string[], at: number, around: PeriodsAround) {
  return made(readEndDay(words, at, around), 0, (day) => ({ from: addDays(day, 1) }));
}

/** Up to today, as "since" looks back; a day to come has no since. */
function readSince(words: readonly string[], at: number, around: PeriodsAround) {
  const read = readStartDay(words, at, around);
  if (read && !('noSuchDay' in read) && read.meaning > around.today) return undefined;
  return made(read, 0, (day): AskedPeriod => ({ from: day, to: around.today }));
}

const ONWARDS = new Set(['onwards', 'onward', 'on', 'forward', 'forwards']);

/** Onwards from a day; but "from last week", of a stretch that is over, means that stretch and no more. */
function readFrom(
  words: readonly string[],
  at: number,
  around: PeriodsAround,
): Read<AskedPeriod> | undefined {
  const read = made(readStartDay(words, at, around), 0, (day: Day): AskedPeriod => ({ from: day }));
  if (!read) return undefined;
  if (ONWARDS.has(words[at + read.length] ?? '')) return longer(read, 1);
  const stretch = readStretch(words, at, around);
  return stretch?.length === read.length && isOver(stretch, around.today) ? stretch : read;
}

function isOver(stretch: Read<AskedPeriod>, today: Day): boolean {
  if ('noSuchDay' in stretch) return false;
  const { to } = stretch.meaning;
  return to !== undefined && to < today;
}
