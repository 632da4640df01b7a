import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { vi } from 'vitest';
import { CHROMIUM_ARGUMENTS } from '../support/chromium.js';

/** How the window is: wide as on a desk, or narrow as a phone; in pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

const DESK: WindowSize = { width: 1200, height: 1000 };

/** How long a card may take to change, in milliseconds. */
const LONGEST_WAIT = 10_000;

/** What the renderer of adaptive cards marks a card with. */
const CARD = '.ac-adaptiveCard';

/** The Playground's page in a headless Chromium: types, reads and presses as a person would. */
export class PlaygroundPage {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {}

  /**
   * Opens the page and waits for the bot's greeting, which comes by itself and would else be taken for a reply.
   * @param executablePath the Chromium to use.
   */
  static async open(executablePath: string, url: string, size = DESK): Promise<PlaygroundPage> {
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
    const page = await browser.newPage({ viewport: size });
    const opened = new PlaygroundPage(browser, page);
    await page.goto(url);
    await opened.cards().first().waitFor();
    return opened;
  }

  /** The text of the newest card, a line for each thing that is read. */
  newestCard(): Promise<string> {
    return this.cards().last().innerText();
  }

  /** Types a message and answers with the text of the card that comes as the reply. */
  async say(text: string): Promise<string> {
    const before = await this.cards().count();
    // The fields of cards are text boxes too; the one to write a message in is the one that is no form field.
    const box = this.page.locator('[contenteditable=true][role=textbox]').first();
    await box.click();
    await this.page.keyboard.insertText(text);
    await box.press('Enter');
    await this.cards().nth(before).waitFor();
    return this.newestCard();
  }

  /** Presses a button of the newest card, a line that can be pressed included, and answers with what the card became. */
  async press(title: string): Promise<string> {
    const before = await this.newestCard();
    await this.cards().last().getByRole('button', { name: title, exact: true }).click();
    await vi.waitUntil(async () => (await this.newestCard()) !== before, { timeout: LONGEST_WAIT });
    return this.newestCard();
  }

  /** Waits for a card that comes by itself, and gives its text. */
  async arrival(before: number): Promise<string> {
    await this.cards().nth(before).waitFor();
    return this.newestCard();
  }

  /** The text of the card at a place, the first being 0. */
  cardAt(place: number): Promise<string> {
    return this.cards().nth(place).innerText();
  }

  /** Presses the first button of that title on the card at a place, and answers with the card that comes below all. */
  async pressAt(place: number, title: string): Promise<string> {
    const before = await this.cards().count();
    await this.cards().nth(place).getByRole('button', { name: title, exact: true }).first().click();
    await this.cards().nth(before).waitFor();
    return this.newestCard();
  }

  /** Waits until the card at a place no longer says something. */
  async untilGone(place: number, words: string): Promise<void> {
    await vi.waitUntil(async () => !(await this.cardAt(place)).includes(words), { timeout: LONGEST_WAIT });
  }

  /** Chooses one of the choices that a field of the newest card shows. */
  async choose(choice: string): Promise<void> {
    await this.cards().last().getByRole('radio', { name: choice, exact: true }).check();
  }

  /** Fills a field of the newest card: words, a day as yyyy-mm-dd, a time as HH:mm, or one of a menu's choices. */
  async fill(label: string, value: string): Promise<void> {
    const field = this.cards().last().getByLabel(label).first();
    const isMenu = (await field.evaluate((element) => element.tagName)) === 'SELECT';
    await (isMenu ? field.selectOption({ label: value }) : field.fill(value));
  }

  /** The titles of what can be pressed on the newest card. */
  async buttons(): Promise<string[]> {
    const buttons = await this.cards().last().getByRole('button').all();
    return Promise.all(buttons.map(async (button) => (await button.getAttribute('aria-label')) ?? ''));
  }

  /** How many drawings the newest card shows. */
  async drawings(): Promise<number> {
    const svg = this.cards().last().locator('svg');
    await svg.first().waitFor({ timeout: LONGEST_WAIT });
    return svg.count();
  }

  /** How many cards the chat shows. */
  countCards(): Promise<number> {
    return this.cards().count();
  }

  /** Saves a picture (PNG) of the window. */
  async picture(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private cards(): Locator {
    return this.page.locator(CARD);
  }
}
