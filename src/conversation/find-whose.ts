import { type FoundName, takeName } from './find-name.js';
import { foldName } from './name-words.js';
import { MY_CASES, MY_OWN } from './phrases/mine.js';
import { SERVICE } from './phrases/service.js';
import type { Surroundings } from './understanding.js';
import { Phrases, type Words } from './words.js';

const BY = new Phrases(['by']);

/** Whose cases are meant; a name that fits several of the staff; or two answers to whose. */
export type FoundWhose = FoundName | { readonly unclear: true };

/** Takes the words that say whose cases are meant: a name, a team, the service, or the asker's own. */
export function takeWhose(
  words: Words,
  surroundings: Surroundings,
  fullName: FoundName | undefined,
): FoundWhose {
  const team = phrasesOf(surroundings.teams).find(({ phrases }) => words.take(phrases) > 0)?.team;
  const named = fullName ?? takeName(words, surroundings.people);
  const service = team === undefined && words.take(SERVICE) > 0;
  // "Booked by Ben" says who did it and not whose it is.
  const isDoneBy = named !== undefined && words.has(BY);
  const own = words.has(MY_OWN) || words.take(MY_CASES) > 0;
  const said = [named, team, service || undefined].filter((each) => each !== undefined);
  if (isDoneBy || said.length > 1 || (said.length === 1 && own)) return { unclear: true };
  if (named) return named;
  if (team !== undefined) return { whose: { kind: 'team', team } };
  return { whose: { kind: service ? 'service' : 'mine' } };
}

interface TeamPhrases {
  readonly team: string;
  readonly phrases: Phrases;
}

const remembered = new WeakMap<Surroundings['teams'], readonly TeamPhrases[]>();

/** Worked out once for each list of teams. */
function phrasesOf(teams: Surroundings['teams']): readonly TeamPhrases[] {
  const found = remembered.get(teams) ?? teams.map((team) => ({ team, phrases: teamPhrases(team) }));
  remembered.set(teams, found);
  return found;
}

/** "South team", "team South", "in South"; the word team is part of the name or not, as people please. */
function teamPhrases(name: string): Phrases {
  const plain = foldName(name)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  const bare = plain.replace(/ team$/, '');
  return new Phrases([`${bare} team`, `team ${bare}`, `the ${bare} team`, `${bare} iros`, bare]);
}
