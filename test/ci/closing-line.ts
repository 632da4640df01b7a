import { readFileSync } from 'node:fs';
import { report, type Totals, totalsOf } from './totals.js';

/**
 * Run by CI after the tests with their exit code: prints why the run does not count as passed, if it does not, and
 * last the line `N passed, N failed`. Exits 0 only when every test there is was run and passed.
 */
const testsExitCode = Number(process.argv[2]);

const totals = readTotals();
const problems = [
  ...(testsExitCode === 0 ? [] : [`npm test ended with ${testsExitCode}`]),
  ...(totals.passed === 0 ? ['no test passed'] : []),
  ...totals.skipped.map((test) => `not run: ${test}`),
];
const failed = problems.length > 0 ? Math.max(1, totals.failed) : totals.failed;
const lines = [...problems, `${totals.passed} passed, ${failed} failed`];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = failed > 0 ? 1 : 0;

/** None when types or lint failed: then no test was run and there is no report. */
function readTotals(): Totals {
  try {
    return totalsOf(report.parse(JSON.parse(readFileSync('test/.out/vitest.json', 'utf8'))));
  } catch {
    return { passed: 0, failed: 0, skipped: [] };
  }
}
