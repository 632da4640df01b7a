import { packagedCalendar } from '../../src/case-index/calendar.js';
import { CaseIndex } from '../../src/case-index/case-index.js';
import type { Table } from '../../src/case-index/table.js';
import { openTables, type Tables } from '../../src/case-index/tables.js';
import { parseConfig } from '../../src/config.js';
import { responder } from '../../src/features/respond.js';
import { importFiles } from '../../src/import/import-files.js';
import { readDirectoryFiles } from '../../src/import/read-directory.js';
import type { Messenger } from '../../src/reminders/messenger.js';
import { reminderTick } from '../../src/reminders/tick.js';
import { createAdapter } from '../../src/teams/adapter.js';
import { teamsMessenger } from '../../src/teams/messenger.js';
import { StoppedClock } from './clock.js';
import type { Errand } from './dying-process.js';

/** Kills this process, as a machine that loses its power: nothing is finished, nothing is told. */
function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
}

/** Carries out a request, and dies before or after it when its number has come. */
type Request = <Result>(carryOut: () => Promise<Result>) => Promise<Result>;

function counted({ dieAt, when }: Errand): Request {
  let made = 0;
  return async (carryOut) => {
    made += 1;
    const last = made === dieAt;
    if (last && when === 'before') await die();
    const result = await carryOut();
    if (last) await die();
    return result;
  };
}

function dyingTables({ cases, duties, people, jobs, pending, ledger }: Tables, request: Request): Tables {
  const dying = (table: Table): Table => ({
    get: (partition, row) => request(() => table.get(partition, row)),
    write: (partition, operations) => request(() => table.write(partition, operations)),
    pages: (query) => table.pages(query),
  });
  return {
    cases: dying(cases),
    duties: dying(duties),
    people: dying(people),
    jobs: dying(jobs),
    pending: dying(pending),
    ledger: dying(ledger),
  };
}

async function run(errand: Errand): Promise<void> {
  const { connectionString, prefix, at, click, directory, tick } = errand;
  const clock = new StoppedClock(at);
  const request = counted(errand);
  const tables = dyingTables(await openTables({ connectionString }, 'turn', prefix), request);
  if (tick) await tickOnce(tables, clock, request);
  if (click) {
    const { asker, verb, data } = click;
    const index = new CaseIndex(tables, clock);
    await responder(index, clock)({ asker, words: { kind: 'action', verb, data } });
    await index.tidied();
  }
  if (directory !== undefined)
    await importFiles(
      { tables, calendar: packagedCalendar, clock },
      await readDirectoryFiles(directory),
      () => {},
    );
}

/** What the bot does each minute, its messages sent over HTTP to where people can be reached. */
async function tickOnce(tables: Tables, clock: StoppedClock, request: Request): Promise<void> {
  const sender = teamsMessenger(await createAdapter(parseConfig({})), '');
  const messenger: Messenger = {
    send: (to, card) => request(() => sender.send(to, card)),
    sendFirst: (id, like, card) => request(() => sender.sendFirst(id, like, card)),
    update: (to, activityId, card) => sender.update(to, activityId, card),
  };
  const index = new CaseIndex(tables, clock);
  const onFault = (error: unknown) => {
    throw error;
  };
  await reminderTick({ tables, index, clock, messenger, dataOldAfter: 2, onFault })();
}

process.once('message', async (errand: Errand) => {
  await run(errand);
  process.exit(0);
});
