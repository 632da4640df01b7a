import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PEOPLE } from '../../src/demo/people.js';
import { startPlayground } from '../../src/local/playground.js';
import type { PlaygroundPerson } from '../../src/local/playground-settings.js';
import { freePort } from '../support/free-port.js';
import { type ScenarioBot, startScenarioBot } from '../support/scenario.js';
import { PlaygroundPage } from './playground-page.js';

/** Somebody of the scenario at the Playground's page, in front of the whole bot. */
export interface PlaygroundChat {
  readonly bot: ScenarioBot;
  readonly page: PlaygroundPage;
  close(): Promise<void>;
}

/** How long all of it may take to start, in milliseconds. */
export const LONGEST_START = 60_000;

/** Starts the scenario's bot and the Playground, and opens its page as somebody. */
export async function openPlaygroundChat(
  executablePath: string,
  as: PlaygroundPerson,
): Promise<PlaygroundChat> {
  const dataDir = await mkdtemp(join(tmpdir(), 'playground-'));
  const bot = await startScenarioBot();
  const playground = await startPlayground({
    dataDir,
    botUrl: `${bot.url}/api/messages`,
    port: await freePort(),
    as,
    others: DEMO_PEOPLE,
  });
  const page = await PlaygroundPage.open(executablePath, playground.url);
  const close = async (): Promise<void> => {
    await page.close();
    await playground.close();
    await bot.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { bot, page, close };
}
