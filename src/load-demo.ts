import { readCalendar } from './case-index/calendar.js';
import { readDirectory } from './case-index/people.js';
import type { Tables } from './case-index/tables.js';
import { demoFiles } from './demo/demo-files.js';
import { type Clock, londonDay } from './domain/clock.js';
import { importFiles } from './import/import-files.js';

/** Fills an empty index with the demonstration service, through the same import as any files; answers whether it did. */
export async function loadDemoIfEmpty(tables: Tables, clock: Clock): Promise<boolean> {
  const { people } = await readDirectory(tables.people);
  if (people.length > 0) return false;
  for await (const page of tables.cases.pages({})) if (page.length > 0) return false;
  const calendar = await readCalendar(tables.jobs);
  await importFiles({ tables, calendar, clock }, demoFiles(londonDay(clock.now()), calendar), () => {});
  return true;
}
