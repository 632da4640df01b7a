import { FakeConnector, type PutFile } from './fake-connector.js';
import { FakeChat, type Person, type Scope } from './fake-teams-chat.js';

export { buttonsOf } from './card-buttons.js';
export type { FakeChat, Person, Reply } from './fake-teams-chat.js';

/** The tenant that everybody is of unless a test says otherwise. */
export const TENANT = '11111111-1111-4111-8111-111111111111';

/**
 * Microsoft Teams, as far as a bot can tell: posts activities to the bot over HTTP and collects what it sends back.
 * A call resolves when the bot has answered the HTTP request of the turn, by when all its replies have arrived, so
 * nothing ever sleeps.
 *
 * @example
 * const teams = await FakeTeams.start({ botUrl: `http://127.0.0.1:${bot.port}` });
 * const chat = teams.personalChat({ aadObjectId: '…' });
 * const list = await chat.say('overdue minutes');
 * const second = await chat.press(list, 'Next page');
 * await teams.close();
 */
export class FakeTeams {
  private constructor(
    readonly connector: FakeConnector,
    private readonly botUrl: string,
    private readonly tenantId: string,
  ) {}

  /** @param given.botUrl the bot's address without a path, such as http://127.0.0.1:3978 */
  static async start(given: { botUrl: string; tenantId?: string }): Promise<FakeTeams> {
    return new FakeTeams(await FakeConnector.start(), given.botUrl, given.tenantId ?? TENANT);
  }

  /** Somebody's one-to-one chat with the bot. */
  personalChat(person: Person): FakeChat {
    return this.chat(person, 'personal');
  }

  /** A channel of a team, in which somebody speaks to the bot. */
  channel(person: Person): FakeChat {
    return this.chat(person, 'channel');
  }

  /** A group chat that the bot was added to. */
  groupChat(person: Person): FakeChat {
    return this.chat(person, 'groupChat');
  }

  /** Accepts the file that was offered in a chat, into a OneDrive of the test's own; gives what was put there. */
  async acceptFile(chat: FakeChat): Promise<PutFile> {
    const uploadUrl = `${this.connector.url}/onedrive/file.csv`;
    const uploadInfo = { uploadUrl, contentUrl: uploadUrl, name: 'file.csv', uniqueId: '1', fileType: 'csv' };
    const value = { action: 'accept', context: {}, uploadInfo };
    const response = await chat.post({ type: 'invoke', name: 'fileConsent/invoke', value });
    const put = this.connector.files.at(-1);
    if (response.status !== 200 || !put) throw new Error(`no file was put (${response.status})`);
    return put;
  }

  close(): Promise<void> {
    return this.connector.close();
  }

  private chat(person: Person, scope: Scope): FakeChat {
    const { connector, botUrl, tenantId } = this;
    return new FakeChat({ connector, botUrl, tenantId, person, scope });
  }
}
