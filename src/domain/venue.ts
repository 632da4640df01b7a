/** Where a review can be held [seed]. */
export const VENUES = ['Placement', 'School', 'Office', 'Other'] as const;
/** One of the four venues. */
export type Venue = (typeof VENUES)[number];

/** Answers to whether a review was held where the child wanted it. */
export const WHERE_CHILD_WANTED = ['yes', 'no', 'not known'] as const;
/** One of those answers. */
export type WhereChildWanted = (typeof WHERE_CHILD_WANTED)[number];
