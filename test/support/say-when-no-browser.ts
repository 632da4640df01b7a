import { findChromium } from './chromium.js';

/** Says once a run, loudly, that the browser tests cannot run here. */
export default function sayWhenNoBrowser(): void {
  if (findChromium() !== undefined) return;
  process.stderr.write(
    '\n!!! NO CHROMIUM WAS FOUND: THE BROWSER TESTS ARE SKIPPED. Install it, or set CHROMIUM_PATH. !!!\n\n',
  );
}
