import { odata, TableClient } from '@azure/data-tables';
import { DEMO_PEOPLE } from '../../src/demo/people.js';
import { addDays, mondayOf } from '../../src/domain/day.js';
import { TODAY } from './service-of.js';

/** What is asked, and the bare request that no answer can do without. */
export interface Measured {
  readonly text: string;
  readonly prefix: string;
  readonly from: string;
  readonly below: string;
}

const IRO = DEMO_PEOPLE[0]?.email ?? '';

/** The questions whose speed counts most. */
export function measuredQuestions(childRef: string): Readonly<Record<string, Measured>> {
  const monday = mondayOf(TODAY);
  return {
    'reviews due this week': {
      text: 'what reviews are due this week',
      prefix: `iro-${IRO}`,
      from: `review.${monday}`,
      below: `review.${addDays(monday, 7)}`,
    },
    'overdue minutes': {
      text: 'overdue minutes',
      prefix: `iro-${IRO}`,
      from: 'minutes.',
      below: `minutes.${TODAY}`,
    },
    'one case': { text: childRef, prefix: childRef, from: 'case', below: '' },
  };
}

/** Makes the bare query of a question on a storage, with a client that is there already; it gives how many rows came back. */
export function rawQuery(
  connectionString: string,
  tablePrefix: string,
  { prefix, from, below }: Measured,
): () => Promise<number> {
  const name = `${tablePrefix}${below === '' ? 'cases' : 'duties'}`;
  const client = TableClient.fromConnectionString(connectionString, name, { allowInsecureConnection: true });
  if (below === '') {
    return async () => {
      await client.getEntity(prefix, from);
      return 1;
    };
  }
  const filter = odata`PartitionKey eq ${prefix} and RowKey ge ${from} and RowKey lt ${below}`;
  return async () => {
    let rows = 0;
    for await (const page of client.listEntities({ queryOptions: { filter } }).byPage({ maxPageSize: 1000 }))
      rows += page.length;
    return rows;
  };
}
