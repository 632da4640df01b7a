import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The tests, twice where days and words are the matter: all of them on a machine whose clock is hours ahead of
 * London, and those again on one that is hours behind. A Date taken in the machine's own zone shows in one of the two.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    pool: 'forks',
    testTimeout: 10_000,
    hookTimeout: 30_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'test/.out/vitest.json' },
    globalSetup: ['test/support/say-when-no-browser.ts', 'test/support/run-emulator.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'ahead of London', include: ['test/**/*.test.ts'], env: { TZ: 'Pacific/Auckland' } },
      },
      {
        extends: true,
        test: {
          name: 'behind London',
          include: ['test/{domain,conversation,features,cards}/**/*.test.ts'],
          env: { TZ: 'America/Los_Angeles' },
        },
      },
    ],
  },
});
