import type { CardData } from '../../cards/card-data.js';
import { allocationCounts, type CareBegun } from '../../domain/figures/care-begun.js';
import { periodBefore } from '../../domain/figures/months.js';
import { changeWords, percent, type Share, shareWords } from '../../domain/figures/percent.js';
import type { Period } from '../../domain/period.js';
import type { QuestionOn, Turn } from '../feature.js';
import type { Scope } from '../scope.js';
import { askButton } from '../wording/buttons.js';

type Row = CardData<'figures'>['rows'][number];

/** What allocation counts, and what it does not. */
export const ALLOCATION_NOTES: string[] = [
  'Of children who became looked after in the period: an IRO known to the index within 5 working days (IRO Handbook).',
  'Not counted: children whose IRO came with the first import, as nobody can tell since when; and those without one whose 5 working days are not over.',
];

/** Children who had an IRO within 5 working days of becoming looked after. Two requests. */
export async function allocationRow(
  { period, whose }: Pick<QuestionOn['figure-list'], 'period' | 'whose'>,
  scope: Extract<Scope, { allowed: true }>,
  turn: Turn,
): Promise<Row> {
  const [now, before] = await Promise.all([
    shareIn(period, scope, turn),
    shareIn(periodBefore(period), scope, turn),
  ]);
  return {
    name: 'IRO allocated within 5 working days',
    share: shareWords(now),
    percent: percent(now),
    change: changeWords(now, before),
    open: askButton('Who is missing from allocation in time?', {
      topic: 'figure-list',
      measure: 'allocation',
      counts: 'out',
      period,
      whose,
    }),
  };
}

/** The children who became looked after in a period, within a scope: one request for each 1,000. */
export async function begunIn(
  period: Period,
  { iros, team }: Extract<Scope, { allowed: true }>,
  { index }: Turn,
): Promise<readonly CareBegun[]> {
  const begun = await index.started(period, team === undefined ? undefined : { team });
  return iros ? begun.filter(({ iro }) => iro !== undefined && iros.includes(iro)) : begun;
}

async function shareIn(period: Period, scope: Extract<Scope, { allowed: true }>, turn: Turn): Promise<Share> {
  const counts = (await begunIn(period, scope, turn)).map((one) => allocationCounts(one, turn.today));
  return {
    n: counts.filter((one) => one === 'in').length,
    of: counts.filter((one) => one !== 'not-counted').length,
  };
}
