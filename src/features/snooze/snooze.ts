import { coveredBy } from '../../case-index/cover.js';
import type { Listed } from '../../case-index/listed.js';
import { countWorkingDays } from '../../domain/working-calendar.js';
import type { Answer } from '../answer.js';
import type { Feature, Turn } from '../feature.js';
import { type BundleReason, bundleLines } from '../reminders/bundle-lines.js';
import { say } from '../say.js';
import { openCaseButton, sayButton } from '../wording/buttons.js';
import { showSnoozeForm } from './snooze-form.js';

/** Opens the form by which an IRO is reminded again later; what is past its limit, or due today, is not put off. */
export const snooze: Feature<'snooze'> = {
  topic: 'snooze',
  requires: ['iro'],
  async answer({ childRef }, turn): Promise<Answer> {
    const owed = await owedBy(turn);
    const all =
      childRef === undefined
        ? await ofTheMorning(owed, turn)
        : owed.filter((one) => one.childRef === childRef);
    const lines = all.filter((one) => canWait(one, turn));
    if (lines.length === 0) return nothingToPutOff(childRef, all.length > 0);
    const typed = { lines: lines.length === 1 ? (lines[0]?.place ?? '') : '', until: 'next' };
    return showSnoozeForm({ typed, mistakes: {}, notices: [], turn }, lines);
  },
};

/** Everything that is owed on an IRO's cases and those of whom they cover. */
export async function owedBy({ index, person, today }: Turn): Promise<readonly Listed[]> {
  const iros = [person.email, ...coveredBy(person, today)];
  const lists = await Promise.all(
    (['review', 'minutes', 'decisions'] as const).map((list) => index.list({ list, iros, from: today })),
  );
  return lists.flat();
}

/** Can it be said later, and still in time? */
export function canWait({ limit }: Listed, { today, calendar }: Turn): boolean {
  return limit !== undefined && countWorkingDays(calendar, today, 1).day <= limit;
}

/** What this morning's bundle said, or would have. */
async function ofTheMorning(owed: readonly Listed[], { today, calendar, index }: Turn): Promise<Listed[]> {
  const of = (list: string) => owed.filter(({ place }) => place.startsWith(`${list}.`));
  const lists = { reviews: of('review'), minutes: of('minutes'), decisions: of('decisions'), resumes: [] };
  const lines = bundleLines(lists, today, calendar, await index.snoozes());
  const put = lines.filter(({ reason }) => isPutOff(reason));
  return put.map(({ listed }) => listed);
}

/** Is what stands in a bundle for this reason of the kind that can be said later? */
export function isPutOff(reason: BundleReason): boolean {
  return PUT_OFF.has(reason);
}

const PUT_OFF: ReadonlySet<BundleReason> = new Set(['review-to-book', 'minutes-due', 'decisions-due']);

function nothingToPutOff(childRef: string | undefined, isDue: boolean): Answer {
  const what = childRef === undefined ? 'this morning’s reminders' : childRef;
  const why = isDue
    ? 'What is past its limit or has it before the next working day stays where it is: a reminder is never put off past the limit.'
    : 'Nothing of it is owed with its limit ahead.';
  return say(`Nothing to put off: ${what}`, [why], {
    buttons:
      childRef === undefined ? [sayButton('What reviews are due this week?')] : [openCaseButton(childRef)],
  });
}
