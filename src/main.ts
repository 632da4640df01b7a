import { Command, Option } from 'commander';
import { type Logger, pino } from 'pino';
import { readDirectory } from './case-index/people.js';
import type { Role } from './case-index/person.js';
import { type LocalConfig, parseConfig } from './config.js';
import { DEMO_PEOPLE, demoPerson } from './demo/people.js';
import { explain } from './explain.js';
import { loadDemoIfEmpty } from './load-demo.js';
import { clockFrom } from './local/clock.js';
import { startPlayground } from './local/playground.js';
import { reachKeeper } from './reminders/reach-keeper.js';
import type { ReminderParts } from './reminders/send-claimed.js';
import { reminderTick } from './reminders/tick.js';
import { openService, type Service } from './service.js';
import { openAddress } from './tables-from-config.js';
import { startBot } from './teams/start-bot.js';

const ROLES: Readonly<Record<string, Role>> = { iro: 'iro', manager: 'practice_manager', admin: 'admin' };

const options = new Command('npm start --')
  .addOption(
    new Option('--as <who>', 'who you are in the Playground').choices(Object.keys(ROLES)).default('iro'),
  )
  .parse()
  .opts<{ as: string }>();

/** How often it is looked what is to be done, in milliseconds. */
const BETWEEN_TICKS = 60_000;

/** Everything that is to be closed when the process ends, the last opened first. */
const toClose: (() => Promise<void>)[] = [];

async function main(): Promise<void> {
  const config = parseConfig(process.env);
  const log = pino({ level: config.logLevel });
  const clock = clockFrom(config.mode === 'local' ? config.now : undefined);
  const { address, close } = await openAddress(config, 'refuse');
  toClose.push(close);
  const service = await openService(address, clock, config.dataOldAfter);
  toClose.push(service.tidied);
  if (config.mode === 'local' && config.demo && (await loadDemoIfEmpty(service.tables, clock))) {
    console.log('The index was empty: a demonstration service of 793 children was made around today.');
  }
  const onFault = (error: unknown) => log.warn({ fault: String(error) }, 'something of a reminder failed');
  const reaches = reachKeeper(service.tables, service.index, onFault);
  const { respond, ready } = service;
  const bot = await startBot({ config, respond, log, ready, reaches });
  toClose.push(bot.close);
  tickEveryMinute(
    service,
    { clock, messenger: bot.messenger, dataOldAfter: config.dataOldAfter, onFault },
    log,
  );
  if (config.mode === 'local') await welcome(config, service, bot.port);
  else log.info({ port: bot.port }, 'the bot is up');
}

/** What is looked after each minute, in every replica: what dead writers left, and what is to be sent. */
function tickEveryMinute(
  { tables, index, sweep }: Service,
  parts: Omit<ReminderParts, 'tables' | 'index'>,
  log: Logger,
): void {
  const remind = reminderTick({ tables, index, ...parts });
  const tick = async () => {
    await sweep();
    await remind();
  };
  const ticking = setInterval(() => {
    tick().catch((error: unknown) =>
      log.warn({ fault: String(error) }, 'the tick failed; it is tried again in a minute'),
    );
  }, BETWEEN_TICKS);
  toClose.push(async () => clearInterval(ticking));
}

async function welcome(config: LocalConfig, service: Service, port: number): Promise<void> {
  const botUrl = `http://127.0.0.1:${port}/api/messages`;
  console.log(`The bot is up at ${botUrl}`);
  if (config.playground) await openPlayground(config, service, botUrl);
  console.log(
    [
      'Ask it, for example:',
      '  What reviews are due this week?',
      '  overdue minutes',
      '  reviews not booked in the next 30 days',
      '  what is in my diary next week',
      '  caseload',
    ].join('\n'),
  );
}

async function openPlayground(config: LocalConfig, service: Service, botUrl: string): Promise<void> {
  const role = ROLES[options.as] ?? 'iro';
  const { people } = await readDirectory(service.tables.people);
  const as = people.find((person) => person.role === role) ?? demoPerson(role);
  const playground = await startPlayground({
    dataDir: config.dataDir,
    botUrl,
    port: config.playgroundPort,
    as,
    others: [...people, ...DEMO_PEOPLE],
  });
  toClose.push(playground.close);
  console.log(`Open ${playground.url} : you are ${as.name} (${options.as}).`);
}

let ending = false;

async function end(status: number): Promise<void> {
  if (ending) return;
  ending = true;
  for (const close of toClose.reverse()) await close().catch(() => {});
  process.exit(status);
}

process.once('SIGINT', () => end(0));
process.once('SIGTERM', () => end(0));

main().catch(async (error: unknown) => {
  explain(error);
  await end(1);
});
