/** Where a review can be held [seed]. */
export const VENUES = ['Placement', 'School', 'Office', 'Other'] as const;
export type Venue = (typeof VENUES)[number];
