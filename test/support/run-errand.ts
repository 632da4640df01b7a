import { packagedCalendar } from '../../src/case-index/calendar.js';
import { CaseIndex } from '../../src/case-index/case-index.js';
import type { Table } from '../../src/case-index/table.js';
import { openTables, type Tables } from '../../src/case-index/tables.js';
import { responder } from '../../src/features/respond.js';
import { importFiles } from '../../src/import/import-files.js';
import { readDirectoryFiles } from '../../src/import/read-directory.js';
import { StoppedClock } from './clock.js';
import type { Errand } from './dying-process.js';

/** Kills this process, as a machine that loses its power: nothing is finished, nothing is told. */
function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
}

function dyingTables(
  { cases, duties, people, jobs, pending, ledger }: Tables,
  { dieAt, when }: Errand,
): Tables {
  let made = 0;
  const request = async <Result>(carryOut: () => Promise<Result>): Promise<Result> => {
    made += 1;
    const last = made === dieAt;
    if (last && when === 'before') await die();
    const result = await carryOut();
    if (last) await die();
    return result;
  };
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
  const { connectionString, prefix, at, click, directory } = errand;
  const clock = new StoppedClock(at);
  const tables = dyingTables(await openTables({ connectionString }, 'turn', prefix), errand);
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

process.once('message', async (errand: Errand) => {
  await run(errand);
  process.exit(0);
});
