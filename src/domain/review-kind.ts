/** Which review of the cycle: the first, the second (permanency), or a subsequent one (reg 33). */
export const REVIEW_KINDS = ['first', 'second', 'subsequent'] as const;
/** One of first, second and subsequent. */
export type ReviewKind = (typeof REVIEW_KINDS)[number];
