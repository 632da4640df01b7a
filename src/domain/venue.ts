/** Where a review can be held [seed]. */
export const VENUES = ['Placement', 'School', 'Office', 'Other'] as const;
/** One of the four venues. */
export type Venue = (typeof VENUES)[number];
