import { z } from 'zod';

/** The parts of vitest's JSON report that are counted. */
export const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});
export type Report = z.infer<typeof report>;

/** What a test run came to. */
export interface Totals {
  readonly passed: number;
  /** Tests that failed, and files that failed as a whole: those have no tests to count. */
  readonly failed: number;
  /** What did not run, by file and test name. */
  readonly skipped: readonly string[];
}

/** Counts a report. */
export function totalsOf({ testResults }: Report): Totals {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((one) => ({ ...one, file: name })),
  );
  const failedFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + failedFiles.length,
    skipped: skipped.map(({ file, fullName }) => `${file}: ${fullName}`),
  };
}
