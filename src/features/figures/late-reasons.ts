import type { CardData } from '../../cards/card-data.js';
import type { HeldReview } from '../../domain/figures/held-review.js';
import { percent, shareWords } from '../../domain/figures/percent.js';
import { groupBy } from '../../domain/group-by.js';
import type { QuestionOn } from '../feature.js';
import { askButton } from '../wording/buttons.js';

type Row = CardData<'figures'>['rows'][number];

const MOST_ROWS = 10;

/** Why reviews were held past their limit, the most frequent reason first. */
export function lateReasonRows(
  reviews: readonly HeldReview[],
  { period, whose }: Pick<QuestionOn['figure-list'], 'period' | 'whose'>,
): Row[] {
  const late = reviews.filter(({ limit, heldOn }) => limit !== undefined && heldOn > limit);
  const byReason = groupBy(late, ({ lateReason }) => lateReason ?? 'Not given');
  return [...byReason]
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, MOST_ROWS)
    .map(([reason, { length }]) => {
      const share = { n: length, of: late.length };
      const open = askButton('Which reviews were late?', {
        topic: 'figure-list',
        measure: 'timescales',
        counts: 'out',
        period,
        whose,
      });
      return {
        name: reason.slice(0, 120),
        share: shareWords(share),
        percent: percent(share),
        change: '',
        open,
      };
    });
}
