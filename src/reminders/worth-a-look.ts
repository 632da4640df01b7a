import type { CardData } from '../cards/card-data.js';
import type { Question } from '../conversation/question.js';
import type { AlertFigures } from '../features/alert/alert-figures.js';
import { askButton } from '../features/wording/buttons.js';
import { counted } from '../features/wording/standing.js';
import type { NotReached } from './not-reached.js';

type Row = CardData<'alert'>['sections'][number]['rows'][number];

/** What else the practice manager is to look at, a row for each with the list behind it; nothing of what there is none. */
export function worthALook(figures: AlertFigures, { unreachable, unknown }: NotReached): Row[] {
  const { unallocated, unrecorded, notifiedLate, putOff, caseloads } = figures;
  const reach: Question = { topic: 'worklist', which: 'not-reached' };
  return [
    row(
      unallocated.length,
      ['child', 'children'],
      'without an IRO',
      'For 5 working days or longer, or since a day not known',
      {
        topic: 'unallocated',
      },
    ),
    row(
      unrecorded.length,
      ['outcome'],
      'not recorded',
      'The meeting has been, and nobody has said what became of it',
      {
        topic: 'worklist',
        which: 'unrecorded',
      },
    ),
    row(
      notifiedLate.length,
      ['late notification'],
      '',
      'The service was told when part of the first 20 working days had gone',
      {
        topic: 'worklist',
        which: 'notified-late',
      },
    ),
    row(putOff.length, ['reminder'], 'put off twice or more', 'And still owed', {
      topic: 'worklist',
      which: 'put-off',
    }),
    row(caseloads.length, ['caseload'], 'outside 50 to 70', 'Children per full-time IRO', {
      topic: 'caseload',
      whose: { kind: 'service' },
    }),
    row(unreachable.length, ['person', 'people'], 'could not be reached', namesOf(unreachable), reach),
    row(
      unknown.length,
      ['person', 'people'],
      'perhaps not reached',
      `${namesOf(unknown)}: the reply was lost`,
      reach,
    ),
  ].flat();
}

function row(
  count: number,
  [one, many = `${one}s`]: readonly [string, string?],
  standing: string,
  detail: string,
  behind: Question,
): Row[] {
  if (count === 0) return [];
  const name = counted(count, one, many);
  return [{ name, standing, urgency: 'soon', detail, open: askButton(`${name} ${standing}`.trim(), behind) }];
}

/** Names that fit in a row. */
const MOST_NAMES = 3;

function namesOf(names: readonly string[]): string {
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return `${names.slice(0, MOST_NAMES).join(', ')}${more}`;
}
