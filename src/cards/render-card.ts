import { type CardRequest, cardData, type RenderedCard } from './card-data.js';
import { CardError } from './card-error.js';
import { plainText } from './plain-text.js';
import { templateOf } from './templates.js';
import { viewOf } from './view.js';

/** Teams refuses an activity of more than 28 KB, counted as UTF-16; some of it is for what stands round the card. */
const LARGEST_CARD_BYTES = 27 * 1024;
const BYTES_A_CHARACTER = 2;

/**
 * A card from its template, safe to send: its data checked strictly, markdown in it escaped, nothing of the
 * template left unfilled, small enough for Teams; with its plain-text twin and what a notification may say.
 * @param preview counts or a reference at most: notifications are read by whoever looks at the screen.
 * @throws CardError naming the card and the fields that are wrong, never their values.
 */
export function renderCard(request: CardRequest, preview: string): RenderedCard {
  const checked = cardData[request.name].safeParse(request.data);
  if (!checked.success)
    throw new CardError(
      request.name,
      checked.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`),
    );
  const filled: unknown = templateOf(request.name).expand({ $root: viewOf(request) });
  if (typeof filled !== 'object' || filled === null)
    throw new CardError(request.name, ['the template gave no card']);
  const text = plainText(request);
  const card = fitted({ ...filled, fallbackText: text, speak: text }, preview);
  if (leftUnfilled(filled))
    throw new CardError(request.name, ['the template has a field that the data does not fill']);
  if (bytesOf(card) > LARGEST_CARD_BYTES)
    throw new CardError(request.name, [`too large for Teams (${bytesOf(card)} bytes)`]);
  return { card, text, summary: preview };
}

/** A card that its own twin makes too large says less of it aloud, and then to clients without cards. */
function fitted(card: Record<string, unknown>, preview: string): Record<string, unknown> {
  if (bytesOf(card) <= LARGEST_CARD_BYTES) return card;
  const quieter = { ...card, speak: preview };
  return bytesOf(quieter) <= LARGEST_CARD_BYTES
    ? quieter
    : { ...quieter, fallbackText: `${preview}: open this in Teams to see it.` };
}

function bytesOf(card: object): number {
  return JSON.stringify(card).length * BYTES_A_CHARACTER;
}

/** Is there a `${` in what is shown? Data that goes back with a button is not shown, and may hold anything. */
function leftUnfilled(card: object): boolean {
  return JSON.stringify(card, (key, value: unknown) => (key === 'data' ? undefined : value)).includes('${');
}
