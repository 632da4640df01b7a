import { z } from 'zod';
import { type BankHoliday, BankHolidaysError } from '../domain/bank-holidays.js';
import { BANK_HOLIDAYS_FILE } from './read-directory.js';
import type { SourceFile } from './read-files.js';

const list = z.object({
  'england-and-wales': z.object({ events: z.array(z.object({ title: z.string(), date: z.string() })) }),
});

/**
 * The bank holidays of England and Wales in gov.uk's list, where it is among the files.
 * @throws BankHolidaysError for a file of that name that is not the list.
 */
export function bankHolidaysIn(files: readonly SourceFile[]): readonly BankHoliday[] | undefined {
  const file = files.find(({ name }) => name === BANK_HOLIDAYS_FILE);
  if (!file) return undefined;
  const parsed = list.safeParse(json(new TextDecoder().decode(file.bytes)));
  if (!parsed.success)
    throw new BankHolidaysError(
      `${BANK_HOLIDAYS_FILE} is not the list that gov.uk gives out at /bank-holidays.json`,
    );
  return parsed.data['england-and-wales'].events;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
