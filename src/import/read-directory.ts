import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile } from './read-files.js';

/** The name under which gov.uk gives out the list of bank holidays. */
export const BANK_HOLIDAYS_FILE = 'bank-holidays.json';

/** The files of a directory that an import may take: every CSV, and the list of bank holidays. */
export async function readDirectoryFiles(directory: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const wanted = names
    .filter((name) => name.toLowerCase().endsWith('.csv') || name === BANK_HOLIDAYS_FILE)
    .sort();
  return Promise.all(wanted.map(async (name) => ({ name, bytes: await readFile(join(directory, name)) })));
}
