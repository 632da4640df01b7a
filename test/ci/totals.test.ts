import { describe, expect, test } from 'vitest';
import { report, totalsOf } from './totals.js';

const file = (status: string, ...statuses: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: statuses.map((one, index) => ({ fullName: `test ${index}`, status: one })),
});

describe('the totals of a test run', () => {
  test('count over all files', () => {
    const testResults = [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed')];
    expect(totalsOf({ testResults })).toEqual({ passed: 3, failed: 1, skipped: [] });
  });

  test.each(['skipped', 'pending', 'todo'])('name a test that is %s', (status) => {
    expect(totalsOf({ testResults: [file('passed', 'passed', status)] }).skipped).toEqual([
      'a.test.ts: test 1',
    ]);
  });

  test('count a file that could not be loaded as one failure', () => {
    expect(totalsOf({ testResults: [file('failed')] }).failed).toBe(1);
  });

  test('count a file whose hook failed after its tests passed as one failure', () => {
    expect(totalsOf({ testResults: [file('failed', 'passed')] })).toMatchObject({ passed: 1, failed: 1 });
  });

  test('are not taken from something else', () => {
    expect(() => report.parse({ numPassedTests: 3 })).toThrow();
  });
});
