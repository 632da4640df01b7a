import { Application } from '@microsoft/teams-ai';
import { pino } from 'pino';
import { CaseIndex } from '../../src/case-index/case-index.js';
import type { Tables } from '../../src/case-index/tables.js';
import { parseConfig } from '../../src/config.js';
import { responder } from '../../src/features/respond.js';
import { createAdapter } from '../../src/teams/adapter.js';
import { createServer } from '../../src/teams/server.js';
import { type RunningBot, startBot } from '../../src/teams/start-bot.js';
import { freePort } from '../support/free-port.js';
import { CLOCK } from './service-of.js';

const LOG = pino({ level: 'silent' });

/** The whole bot over some tables. */
export async function startWholeBot(tables: Tables): Promise<RunningBot> {
  const config = parseConfig({ PORT: String(await freePort()) });
  return startBot({
    config,
    respond: responder(new CaseIndex(tables, CLOCK), CLOCK),
    log: LOG,
    ready: async () => {},
  });
}

/** The floor: teams-ai that says back what it hears, behind the same adapter and web server. */
export async function startEcho(): Promise<RunningBot> {
  const adapter = await createAdapter(parseConfig({}));
  const app = new Application({ adapter, startTypingTimer: false, longRunningMessages: false });
  app.activity('message', async (context) => {
    await context.sendActivity(context.activity.text);
  });
  const bot = async (context: Parameters<typeof app.run>[0]) => {
    await app.run(context);
  };
  const port = await freePort();
  const web = createServer({ adapter, bot, log: LOG, authenticated: false, ready: async () => {} });
  const server = await new Promise<ReturnType<typeof web.listen>>((resolve) => {
    const listening = web.listen(port, '127.0.0.1', () => resolve(listening));
  });
  return {
    port,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
