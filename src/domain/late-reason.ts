/** Why a review was held past its limit, as the service's report counts them [seed]; any other in words of one's own. */
export const LATE_REASONS = [
  'IRO absence',
  'Late notification to the IRO service',
  'Assessment or report not ready',
  'Child or family asked',
  'Placement change',
] as const;
