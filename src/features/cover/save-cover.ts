import { z } from 'zod';
import type { Person } from '../../case-index/person.js';
import { SERVICE_SETTINGS } from '../../case-index/reminder-settings.js';
import { addDays, type Day } from '../../domain/day.js';
import { wordsForDay } from '../../domain/words-for-days.js';
import type { Answer } from '../answer.js';
import { CHAIRS, type Turn } from '../feature.js';
import { type Mistakes, typedText } from '../forms/form.js';
import { type PlainSaved, plainFormAction } from '../forms/plain-form.js';
import { readDayField } from '../forms/read-fields.js';
import { say } from '../say.js';
import { nameOf } from '../scope.js';
import { iroCalled } from './colleagues.js';
import { type CoverTyped, SAVE_COVER, showCoverForm } from './cover-form.js';
import { coversIn } from './covers.js';

const fields = z
  .object({ away: typedText, by: typedText, from: typedText, until: typedText, pause: typedText })
  .strict();

/** The longest cover, in days: whoever is away for longer has their cases allocated anew [local]. */
const LONGEST = 366;

/** Arranges cover: an IRO hands over their own cases, a practice manager anybody's. */
export const saveCover = plainFormAction<CoverTyped>(SAVE_COVER, CHAIRS, fields, {
  show: showCoverForm,
  save,
});

/** A cover as it was read from the form. */
interface ReadCover {
  readonly away: Person;
  readonly by: Person;
  readonly from: Day;
  readonly until: Day;
}

async function save(typed: CoverTyped, turn: Turn): Promise<PlainSaved<CoverTyped>> {
  const read = readCover(typed, turn);
  if ('mistakes' in read) return read;
  const { away, by, from, until } = read;
  const { index, person, directory } = turn;
  await index.setCover(by.entraObjectId, { iro: away.email, from, until, setBy: person.entraObjectId });
  if (typed.pause === 'yes') {
    const settings = directory.settings.get(away.entraObjectId) ?? SERVICE_SETTINGS;
    await index.saveSettings(away.entraObjectId, { ...settings, paused: { from, to: until } });
  }
  return told(read, typed.pause === 'yes', turn);
}

function readCover(typed: CoverTyped, turn: Turn): ReadCover | { mistakes: Mistakes<CoverTyped> } {
  const { person, today } = turn;
  const away = iroCalled(typed.away, turn);
  const by = iroCalled(typed.by, turn);
  const [from, until] = [readDayField(typed.from), readDayField(typed.until)];
  // Nobody hands over a colleague's cases, whatever a card was made to say.
  const isAllowed = person.role === 'practice_manager' || away?.email === person.email;
  const mistakes: Mistakes<CoverTyped> = {
    ...((!away || !isAllowed) && {
      away: 'Please choose an IRO of the service whose cases you may hand over.',
    }),
    ...(!by && { by: 'Please choose the IRO who covers.' }),
    ...(by && by.email === away?.email && { by: 'Nobody covers themselves. Please choose a colleague.' }),
    ...daysWrong(from, until, today),
  };
  if (Object.keys(mistakes).length > 0 || !away || !by || !from.value || !until.value) return { mistakes };
  return { away, by, from: from.value, until: until.value };
}

type ReadDay = ReturnType<typeof readDayField>;

function daysWrong(from: ReadDay, until: ReadDay, today: Day): Mistakes<CoverTyped> {
  if (from.mistake !== undefined || !from.value)
    return { from: from.mistake ?? 'Please choose the first day.' };
  if (until.mistake !== undefined || !until.value)
    return { until: until.mistake ?? 'Please choose the last day.' };
  if (from.value < today) return { from: 'The first day has gone by. Please choose today or later.' };
  if (until.value < from.value) return { until: 'The last day is before the first.' };
  return until.value > addDays(from.value, LONGEST)
    ? { until: 'That is more than a year: such cases are allocated anew.' }
    : {};
}

function told({ away, by, from, until }: ReadCover, isPaused: boolean, turn: Turn): Answer {
  const whose = away.email === turn.person.email ? 'your cases' : `the cases of ${away.name}`;
  const [elsewhere] = coversIn(turn).filter(
    (one) => one.away.email === by.email && one.cover.from <= until && one.cover.until >= from,
  );
  const warning = elsewhere
    ? [
        `${by.name} is covered by ${nameOf(elsewhere.by.email, turn.directory.people)} then, so may be away as well.`,
      ]
    : [];
  return say(
    'Cover is arranged',
    [`${by.name} looks after ${whose} from ${wordsForDay(from)} until ${wordsForDay(until)}.`, ...warning],
    {
      facts: [
        { label: 'Reminders', value: `${by.name} gets them${isPaused ? '' : ' as well'} from then on` },
        { label: 'Ends', value: 'by itself; ask “who covers” to see it or to end it before' },
      ],
    },
  );
}
