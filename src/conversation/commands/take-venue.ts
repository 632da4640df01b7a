import type { Venue } from '../../domain/venue.js';
import { Phrases, type Words } from '../words.js';

const AT = 'at|in|';
const WHOSE = 'the|our|my|her|his|their|';

/** Where a review can be held, in the words that people have for it. */
export const VENUE_WORDS: Readonly<Record<Venue, Phrases>> = {
  School: new Phrases([`${AT} ${WHOSE} school|college|nursery`]),
  Placement: new Phrases([
    `${AT} ${WHOSE} placement|home|carers|carer`,
    `${AT} ${WHOSE} foster placement|home|carers|carer`,
    `${AT} ${WHOSE} childrens|residential home`,
  ]),
  Office: new Phrases([
    `${AT} ${WHOSE} office|offices`,
    `${AT} ${WHOSE} civic centre|offices`,
    `${AT} ${WHOSE} council offices`,
  ]),
  Other: new Phrases([
    'elsewhere',
    'somewhere else',
    'online',
    'on|over|via|by teams',
    'virtual|virtually',
    'by video|phone',
    'other venue',
    `${AT} another venue|place`,
  ]),
};

/** Takes where a review is or was held; undefined where nothing, or more than one thing, is said. */
export function takeVenue(words: Words): Venue | undefined {
  const said = (['School', 'Placement', 'Office', 'Other'] as const).filter(
    (venue) => words.take(VENUE_WORDS[venue]) > 0,
  );
  const [only, ...more] = said;
  return more.length === 0 ? only : undefined;
}
