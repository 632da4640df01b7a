import { Writable } from 'node:stream';
import { pino } from 'pino';
import { parseConfig } from '../../src/config.js';
import type { Asked, Respond } from '../../src/features/asked.js';
import { say } from '../../src/features/say.js';
import type { ReachKeeper } from '../../src/reminders/reach-keeper.js';
import type { Cloud } from '../../src/teams/cloud.js';
import { type RunningBot, startBot } from '../../src/teams/start-bot.js';
import { FakeTeams } from './fake-teams.js';
import { freePort } from './free-port.js';

/** A real bot with answers of the test's own, Teams to speak to it, what it was asked and what it logged. */
export interface BotUnderTest {
  readonly bot: RunningBot;
  readonly teams: FakeTeams;
  readonly url: string;
  readonly asked: Asked[];
  readonly logged: () => string;
  close(): Promise<void>;
}

/** Starts one on a free port. Without a `respond` it says back what it was asked, with a button "Again". */
export async function startBotUnderTest(
  given: {
    respond?: Respond;
    reaches?: ReachKeeper;
    ready?: () => Promise<void>;
    env?: Readonly<Record<string, string>>;
    cloud?: Cloud;
  } = {},
): Promise<BotUnderTest> {
  const lines: string[] = [];
  const into = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const asked: Asked[] = [];
  const respond = given.respond ?? echo;
  const port = await freePort();
  const bot = await startBot({
    config: parseConfig({ ...given.env, PORT: String(port) }),
    respond: (one) => {
      asked.push(one);
      return respond(one);
    },
    log: pino({ level: 'debug' }, into),
    ready: given.ready ?? (async () => {}),
    ...(given.reaches && { reaches: given.reaches }),
    ...(given.cloud && { cloud: given.cloud }),
  });
  const url = `http://127.0.0.1:${port}`;
  const teams = await FakeTeams.start({ botUrl: url });
  const close = async (): Promise<void> => {
    await bot.close();
    await teams.close();
  };
  return { bot, teams, url, asked, logged: () => lines.join(''), close };
}

const echo: Respond = async ({ words }) => {
  const heard = words.kind === 'text' ? words.text : `button ${words.verb}`;
  const again = { title: 'Again', verb: 'again', data: { page: 2 } };
  return say('Heard', [`You asked: ${heard}`], { buttons: [again] });
};
