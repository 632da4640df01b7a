/** Somebody in the Playground. */
export interface PlaygroundPerson {
  readonly name: string;
  readonly email: string;
  /** The Entra object id that the bot is told. */
  readonly entraObjectId: string;
}

/** Besides the current user the Playground wants exactly so many others. */
const OTHERS = 5;

/** The settings file of the Playground: who one is in it and who else there is. JSON is YAML, and has no quoting to get wrong. */
export function playgroundSettings(as: PlaygroundPerson, others: readonly PlaygroundPerson[]): string {
  const users = differentFrom(as, others).slice(0, OTHERS);
  return JSON.stringify({
    version: '0.1.1',
    tenantId: '00000000-0000-4000-8000-0000000000aa',
    bot: { id: '00000000-0000-4000-8000-0000000000b0', name: 'IRO review bot' },
    currentUser: user(as),
    users: users.map(user),
    personalChat: { id: 'personal-chat' },
    groupChat: { id: 'group-chat', name: 'Group chat' },
    team: {
      id: 'team',
      aadGroupId: '00000000-0000-4000-8000-0000000000cc',
      name: 'IRO service',
      channels: [{ id: 'general', name: 'General' }],
    },
  });
}

/** The Playground ends at once where two people have the same id. */
function differentFrom(as: PlaygroundPerson, others: readonly PlaygroundPerson[]): PlaygroundPerson[] {
  const byId = new Map(others.map((other) => [other.entraObjectId, other]));
  byId.delete(as.entraObjectId);
  return [...byId.values()].filter(({ email }) => email !== as.email);
}

function user({ name, email, entraObjectId }: PlaygroundPerson) {
  const [givenName = name, ...rest] = name.split(' ');
  return {
    id: `29:${entraObjectId}`,
    name,
    userPrincipleName: email,
    aadObjectId: entraObjectId,
    givenName,
    surname: rest.join(' ') || givenName,
    email,
  };
}
