import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chromium on this machine: the one that CHROMIUM_PATH names, else one in a usual place; undefined for none.
 * @throws Error when CHROMIUM_PATH names a file that is not there, so that a slip does not skip the browser tests.
 */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (!named) return USUAL_PLACES.find((place) => existsSync(place));
  if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file`);
  return named;
}

/** How Chromium is to be started: without a sandbox, which root has not, and without calls home. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;
