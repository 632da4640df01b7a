import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile } from './read-files.js';

/** The name under which gov.uk gives out the list of bank holidays. */
export const BANK_HOLIDAYS_FILE = 'bank-holidays.json';

/** There is nothing to import where somebody pointed; the message says what was looked for. */
export class NothingToImportError extends Error {
  readonly code = 'nothing-to-import';
}

/**
 * The files of a directory that an import may take: every CSV, and the list of bank holidays.
 * @throws NothingToImportError when there is no such directory, or nothing of that kind in it.
 */
export async function readDirectoryFiles(directory: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((cause: unknown): Dirent[] => {
    throw new NothingToImportError(
      `${directory} is no directory that can be read; give the one with the CSV files`,
      { cause },
    );
  });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const wanted = names
    .filter((name) => name.toLowerCase().endsWith('.csv') || name === BANK_HOLIDAYS_FILE)
    .sort();
  if (wanted.length === 0)
    throw new NothingToImportError(`${directory} has no CSV file in it, and no ${BANK_HOLIDAYS_FILE}`);
  return Promise.all(wanted.map(async (name) => ({ name, bytes: await readFile(join(directory, name)) })));
}
