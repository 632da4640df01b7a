import { vi } from 'vitest';
import { readReach } from '../../src/case-index/reach.js';
import type { FakeChat } from './fake-teams-chat.js';
import { type ScenarioBot, STAFF, startScenarioBot } from './scenario.js';
import { tickOf } from './tick.js';

/** The scenario the afternoon before, with three people who have spoken to the bot, so that it can write to them. */
export interface HeardScenario {
  readonly bot: ScenarioBot;
  readonly asha: FakeChat;
  readonly ben: FakeChat;
  readonly manager: FakeChat;
  /** Sets the clock and does what is done each minute. */
  tickAt(at: string): Promise<void>;
}

/** Starts it. */
export async function startHeardScenario(): Promise<HeardScenario> {
  const bot = await startScenarioBot('2018-04-03T16:00:00+01:00');
  const [asha, ben, manager] = [bot.chat('asha'), bot.chat('ben'), bot.chat('manager')];
  for (const chat of [asha, ben, manager]) await chat.say('hello');
  for (const id of [STAFF.asha, STAFF.ben, STAFF.manager])
    await vi.waitUntil(async () => (await readReach(bot.tables.people, id)) !== undefined);
  const tickAt = async (at: string) => {
    bot.clock.set(at);
    await tickOf(bot)();
  };
  return { bot, asha, ben, manager, tickAt };
}
