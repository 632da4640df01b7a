import type { Server } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Respond } from '../features/asked.js';
import type { Messenger } from '../reminders/messenger.js';
import type { ReachKeeper } from '../reminders/reach-keeper.js';
import { createAdapter } from './adapter.js';
import { createBot } from './bot.js';
import type { Cloud } from './cloud.js';
import { teamsMessenger } from './messenger.js';
import { createServer } from './server.js';

/** A bot that listens. */
export interface RunningBot {
  readonly port: number;
  /** Writes to people who did not ask just now. */
  readonly messenger: Messenger;
  /** Takes no more requests and waits for the turns in flight. */
  close(): Promise<void>;
}

/** The port is taken or may not be listened on. */
export class ListenError extends Error {
  readonly code = 'listen';
}

/** What a bot is started with. */
export interface StartParts {
  readonly config: Config;
  readonly respond: Respond;
  readonly log: Logger;
  /** Rejects while the bot could not answer. */
  readonly ready: () => Promise<void>;
  /** Keeps where people can be reached. */
  readonly reaches?: ReachKeeper;
  /** Only tests give another than the public one. */
  readonly cloud?: Cloud;
}

/** How long turns in flight are waited for, in milliseconds. */
const LONGEST_WAIT = 10_000;

/** How often connections whose turn has ended are looked for while closing, in milliseconds. */
const BETWEEN_LOOKS = 25;

/**
 * Starts the bot: on the loopback only in local mode, where nobody is authenticated.
 * @throws ListenError when the port cannot be had.
 */
export async function startBot(parts: StartParts): Promise<RunningBot> {
  const { config, respond, log, ready, reaches, cloud } = parts;
  const adapter = await createAdapter(config, cloud);
  const local = config.mode === 'local';
  const botId = local ? '' : config.botId;
  const bot = createBot({ adapter, botId, respond, log, ...(reaches && { reaches }) });
  const web = createServer({ adapter, bot, log, ready, authenticated: !local });
  const server = await new Promise<Server>((resolve, reject) => {
    const told = (error?: Error): void => {
      // Express 5 calls this with the error too: a port that is taken would look like a start.
      if (error)
        reject(
          new ListenError(
            `port ${config.port} cannot be listened on (${error.message}); set PORT to another`,
          ),
        );
      else resolve(listening);
    };
    // Without a host Node takes every address that the machine has, and manages where it has no IPv6.
    const listening = local ? web.listen(config.port, '127.0.0.1', told) : web.listen(config.port, told);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : config.port,
    messenger: teamsMessenger(adapter, botId),
    close: () => closeServer(server),
  };
}

/** Connections are kept open between requests: each is let go as soon as its last answer is out. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const letGo = setInterval(() => server.closeIdleConnections(), BETWEEN_LOOKS);
    const cutOff = setTimeout(() => server.closeAllConnections(), LONGEST_WAIT);
    server.close(() => {
      clearInterval(letGo);
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
}
