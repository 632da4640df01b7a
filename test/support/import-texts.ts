import { packagedCalendar } from '../../src/case-index/calendar.js';
import { readCases } from '../../src/case-index/stored-cases.js';
import type { Tables } from '../../src/case-index/tables.js';
import type { CaseFile } from '../../src/domain/case-file.js';
import { importFiles } from '../../src/import/import-files.js';
import type { SourceFile } from '../../src/import/read-files.js';
import type { ImportReport } from '../../src/import/report.js';
import { StoppedClock } from './clock.js';
import { memoryTables } from './memory-table.js';

export const STAFF_CSV = `email,name,role,entra_object_id,wte
iro1@example.org,Asha Patel,iro,00000000-0000-4000-8000-000000000001,1
iro2@example.org,Ben Okoro,iro,00000000-0000-4000-8000-000000000002,0.5
`;
export const CASES_HEADER =
  'child_ref,initials,date_of_birth,became_looked_after,ceased,short_breaks,iro_email,team';
export const REVIEWS_HEADER =
  'child_ref,booked_for,held_on,outcome,venue,participation,minutes_finished_on,minutes_distributed_on,late_reason';

/** Texts as the files that an import takes. */
export function asFiles(texts: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
}

/** An index in memory into which texts are imported, one import after the other, as on 4 April 2018. */
export class ImportedTexts {
  readonly tables: Tables;

  constructor(tables: Tables = memoryTables()) {
    this.tables = tables;
  }

  import(texts: Readonly<Record<string, string>>): Promise<ImportReport> {
    return importFiles(target(this.tables), asFiles(texts), () => {});
  }

  async case(childRef: string): Promise<CaseFile | undefined> {
    return (await readCases(this.tables.cases)).get(childRef)?.file;
  }
}

/** Where tests import to. */
export function target(tables: Tables) {
  return { tables, calendar: packagedCalendar, clock: new StoppedClock('2018-04-04T09:00:00+01:00') };
}
