/** Words of periods that stand in no phrase. */
export const PERIOD_WORDS: readonly string[] = [
  ...['today', 'tomorrow', 'yesterday', 'tonight', 'morning', 'afternoon', 'evening'],
  ...['week', 'weeks', 'weekend', 'fortnight', 'month', 'months', 'quarter', 'year', 'years', 'days'],
  ...['next', 'last', 'this', 'previous', 'coming', 'following', 'past', 'later', 'than'],
  ...['commencing', 'beginning', 'starting', 'ending', 'before', 'after', 'until', 'till', 'since'],
  ...['between', 'within', 'during', 'over', 'financial', 'calendar', 'working', 'remainder', 'rest'],
  ...['onwards', 'prior', 'including', 'half', 'latter'],
];
