import { type Day, day as dayOfText } from '../domain/day.js';
import { ConflictError } from './errors.js';
import { afterAll } from './keys.js';
import { allRows, type Operation, type StoredRow, type Table, type Value } from './table.js';

/** What became of something that was to be sent. `claimed`: begun, and nothing heard of it since. */
export type SendOutcome = 'claimed' | 'sent' | 'unreachable' | 'unknown' | 'given-up';

/** A message in the ledger: sent to whom on a day, with which result. Nothing of what it said. */
export interface LedgerEntry {
  readonly id: string;
  /** Entra object id. */
  readonly person: string;
  readonly outcome: SendOutcome;
  /** The moment of the claim, ISO 8601 in UTC. */
  readonly at: string;
  /** The channel's id of the message, where it was sent. */
  readonly activityId?: string;
  /** Why it could not be reached or was given up. */
  readonly why?: string;
  /** How the person's lists stood, so that the next message can say what changed. */
  readonly state?: string;
}

/** What of a case a message said: together with the person, one reminder. */
export interface LedgerLine {
  readonly childRef: string;
  /** Why it was said: a reason of the bundle or the alert, the outcome's form, or that it was put off. */
  readonly kind: string;
  /** The limit it is of. */
  readonly limit?: Day;
  /** Working days left, or below nought over. */
  readonly rung: number;
}

/** A line as it was told to somebody. */
export interface ToldLine extends LedgerLine {
  readonly day: Day;
  /** Entra object id. */
  readonly person: string;
  /** The message that it stood in; absent for what the person did themselves. */
  readonly message?: LedgerEntry;
  /** The moment, ISO 8601 in UTC. */
  readonly at: string;
}

const OUTCOMES: readonly SendOutcome[] = ['claimed', 'sent', 'unreachable', 'unknown', 'given-up'];
const SENT = 'sent.';
const LINE = 'line.';

type Claim = Pick<LedgerEntry, 'id' | 'person' | 'at' | 'state'>;

/**
 * Claims something that is to be sent, before it is, with what it says of which case, in one transaction: of several
 * who try, one is told yes, so that it is sent once.
 * @returns false where it was claimed before.
 */
export async function claim(
  ledger: Table,
  day: Day,
  { id, ...cells }: Claim,
  lines: readonly LedgerLine[],
): Promise<boolean> {
  const values = { ...filled(cells), outcome: 'claimed' };
  try {
    await ledger.write(day, [
      { do: 'insert', row: `${SENT}${id}`, values },
      ...eachOnce(lines.map((line) => lineRow(line, cells, id))),
    ]);
    return true;
  } catch (error) {
    if (error instanceof ConflictError) return false;
    throw error;
  }
}

/** Puts on the ledger what somebody did about a reminder: that they put it off. */
export async function noteDone(
  ledger: Table,
  day: Day,
  by: Pick<LedgerEntry, 'person' | 'at'>,
  lines: readonly LedgerLine[],
): Promise<void> {
  await ledger.write(day, eachOnce(lines.map((line) => lineRow(line, by))));
}

/** A transaction takes a row once. */
function eachOnce(operations: readonly Operation[]): Operation[] {
  return [...new Map(operations.map((operation) => [operation.row, operation])).values()];
}

function lineRow(line: LedgerLine, by: Pick<LedgerEntry, 'person' | 'at'>, message?: string): Operation {
  const { childRef, kind, limit, rung } = line;
  const row = `${LINE}${childRef}.${kind}.${limit ?? '-'}.${rung}.${by.person}`;
  const { person, at } = by;
  return { do: 'upsert', row, values: filled({ childRef, kind, limit, rung, person, at, message }) };
}

/** Notes what became of what was claimed. */
export async function noteOutcome(ledger: Table, day: Day, { id, ...cells }: LedgerEntry): Promise<void> {
  await ledger.write(day, [{ do: 'upsert', row: `${SENT}${id}`, values: filled(cells) }]);
}

function filled(cells: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const [name, value] of Object.entries(cells)) if (value !== undefined) values[name] = value;
  return values;
}

/** The messages of a day: one request for each 1,000. */
export async function readLedger(ledger: Table, day: Day): Promise<readonly LedgerEntry[]> {
  return (await allRows(ledger, { partition: day, from: SENT, below: afterAll(SENT) })).map(entryOf);
}

/** What was told of a case on a day: one request, and one for each message that it stood in. */
export async function readTold(ledger: Table, day: Day, childRef: string): Promise<readonly ToldLine[]> {
  const prefix = `${LINE}${childRef}.`;
  const rows = await allRows(ledger, { partition: day, from: prefix, below: afterAll(prefix) });
  return Promise.all(
    // A reference may itself hold a dot, and begin as another does.
    rows
      .filter(({ values }) => values.childRef === childRef)
      .map(async ({ values }): Promise<ToldLine> => {
        const { kind, limit, rung, person, at, message } = values;
        const entry = message === undefined ? undefined : await ledger.get(day, `${SENT}${message}`);
        return {
          day,
          childRef,
          kind: String(kind),
          ...(limit !== undefined && { limit: dayOfText(String(limit)) }),
          rung: Number(rung),
          person: String(person),
          at: String(at),
          ...(entry && { message: entryOf(entry) }),
        };
      }),
  );
}

function entryOf({ row, values }: StoredRow): LedgerEntry {
  const { activityId, why, state } = values;
  return {
    id: row.slice(SENT.length),
    person: String(values.person),
    outcome: OUTCOMES.find((one) => one === values.outcome) ?? 'unknown',
    at: String(values.at),
    ...(typeof activityId === 'string' && { activityId }),
    ...(typeof why === 'string' && { why }),
    ...(typeof state === 'string' && { state }),
  };
}
