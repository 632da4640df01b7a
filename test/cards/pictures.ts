import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';
import type { CardRequest } from '../../src/cards/card-data.js';
import { renderCard } from '../../src/cards/render-card.js';
import { allFixtures } from '../fixtures/cards/index.js';
import { CHROMIUM_ARGUMENTS, findChromium } from '../support/chromium.js';
import { HOST_CONFIGS } from './host-config.js';

/** Draws every card with its fixtures as Teams would, wide and at phone width, light and dark. */
const OUT = new URL('../.out/cards/', import.meta.url).pathname;
const WIDTHS = { wide: 600, phone: 320 } as const;
const DRAW_IN_PAGE = new URL('draw-in-page.js', import.meta.url).pathname;
const RENDERER = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js');

async function draw(
  browser: Browser,
  label: string,
  request: CardRequest,
  theme: keyof typeof HOST_CONFIGS,
  width: keyof typeof WIDTHS,
): Promise<void> {
  const { background, config } = HOST_CONFIGS[theme];
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: WIDTHS[width], height: 200 } });
  await page.setContent(
    `<body style="margin:0;background:${background}"><style>button{font:600 14px 'DejaVu Sans';padding:6px 12px;border:1px solid #888;border-radius:4px;background:transparent;color:inherit;color-scheme:${theme};color:${theme === 'dark' ? '#fff' : '#242424'}}</style><div id="card"></div></body>`,
  );
  await page.addScriptTag({ path: RENDERER });
  await page.addScriptTag({ path: DRAW_IN_PAGE });
  await page.evaluate(([card, host]) => Reflect.get(globalThis, 'drawCard')(card, host), [
    renderCard(request, 'preview').card,
    config,
  ] as const);
  await page.screenshot({ path: `${OUT}${label}.${width}.${theme}.png`, fullPage: true });
  await page.close();
}

const executablePath = findChromium();
if (executablePath === undefined)
  throw new Error('Chromium is needed to draw the cards: install it, or set CHROMIUM_PATH');
mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
for (const { label, request } of allFixtures()) {
  for (const theme of ['light', 'dark'] as const) {
    for (const width of ['wide', 'phone'] as const) await draw(browser, label, request, theme, width);
  }
}
await browser.close();
