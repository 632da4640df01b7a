/** Says why a command could not be carried out: a plain sentence for what is known, the whole for what is not. */
export function explain(error: unknown): void {
  const known = error instanceof Error && 'code' in error;
  process.stderr.write(`${known ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
}
