import { Application, TeamsAdapter } from '@microsoft/teams-ai';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import express from 'express';
import { pino } from 'pino';
import { CaseIndex } from '../../src/case-index/case-index.js';
import type { Tables } from '../../src/case-index/tables.js';
import { parseConfig } from '../../src/config.js';
import { responder } from '../../src/features/respond.js';
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

/** The floor: the bare SDK that says back what it hears, behind the same web server library. */
export async function startEcho(): Promise<Pick<RunningBot, 'port' | 'close'>> {
  const adapter = new TeamsAdapter(
    {},
    new ConfigurationServiceClientCredentialFactory({ MicrosoftAppId: '' }),
  );
  const app = new Application({ adapter, startTypingTimer: false, longRunningMessages: false });
  app.activity('message', async (context) => {
    await context.sendActivity(context.activity.text);
  });
  const web = express().use(express.json());
  web.post('/api/messages', (request, response) =>
    adapter.process(request, response, async (context) => {
      await app.run(context);
    }),
  );
  const port = await freePort();
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
