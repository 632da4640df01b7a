import { UNITS } from '../days/numbers.js';
import type { Words } from '../words.js';

/** Hours that are said in words. */
const NUMBERS = UNITS.slice(0, 12);
const NOON = new Set(['noon', 'midday']);
/** Without "am" or "pm" these hours are of the afternoon: nobody reviews a child's care at three in the morning. */
const LAST_AFTERNOON_HOUR = 6;

/** A time of day and how many words it took. */
interface ReadTime {
  readonly length: number;
  readonly time: string;
}

/** Takes a time of day, 'HH:mm': "10am", "at 10:30", "2.30 pm", "noon", "half past ten"; undefined where none is said. */
export function takeTime(words: Words): string | undefined {
  for (let at = 0; at < words.all.length; at += 1) {
    if (!words.isLeft(at)) continue;
    const lead = ['at', '@'].includes(words.all[at] ?? '') ? 1 : 0;
    const read = readTime(words.all, at + lead, lead === 1);
    if (!read || !words.isLeft(at + lead)) continue;
    words.takeAt(at, lead + read.length);
    return read.time;
  }
  return undefined;
}

function readTime(words: readonly string[], at: number, afterAt: boolean): ReadTime | undefined {
  const [word = '', next = ''] = words.slice(at, at + 2);
  if (NOON.has(word)) return { length: 1, time: '12:00' };
  return readPast(words, at) ?? readFigures(word, next, afterAt);
}

/** "10am", "10:30", "10.30 am", "2 pm"; a bare hour only after "at". */
function readFigures(word: string, next: string, afterAt: boolean): ReadTime | undefined {
  const found = /^(\d{1,2})(?:([:.])(\d{2}))?(am|pm)?$/.exec(word);
  if (!found) return undefined;
  const [, hour = '', mark, minute, own] = found;
  const half = own ?? (next === 'am' || next === 'pm' ? next : undefined);
  const isDate = mark === '.' && half === undefined && Number(minute) <= 12;
  const isBare = mark === undefined && half === undefined;
  if ((isDate || isBare) && !afterAt) return undefined;
  const time = clockTime(Number(hour), Number(minute ?? 0), half);
  return time === undefined ? undefined : { length: half && !own ? 2 : 1, time };
}

/** "half past ten", "quarter to three". */
function readPast(words: readonly string[], at: number): ReadTime | undefined {
  const [part = '', joint = '', name = ''] = words.slice(at, at + 3);
  const hour = NUMBERS.indexOf(name) + 1 || Number(/^\d{1,2}$/.exec(name)?.[0] ?? 0);
  if (hour === 0) return undefined;
  if (part === 'half' && joint === 'past') return past(hour, 30);
  if (part !== 'quarter') return undefined;
  if (joint === 'past') return past(hour, 15);
  return joint === 'to' ? past(hour === 1 ? 12 : hour - 1, 45) : undefined;
}

function past(hour: number, minute: number): ReadTime | undefined {
  const time = clockTime(hour, minute, undefined);
  return time === undefined ? undefined : { length: 3, time };
}

function clockTime(hour: number, minute: number, half: string | undefined): string | undefined {
  if (minute > 59 || hour > 23 || (half !== undefined && (hour > 12 || hour === 0))) return undefined;
  return `${String(hourOfDay(hour, half)).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === 'am') return hour % 12;
  if (half === 'pm') return (hour % 12) + 12;
  return hour >= 1 && hour <= LAST_AFTERNOON_HOUR ? hour + 12 : hour;
}
