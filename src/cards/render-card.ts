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
  const json = JSON.stringify(filled);
  if (leftUnfilled(filled, json))
    throw new CardError(request.name, ['the template has a field that the data does not fill']);
  const text = plainText(request);
  const twin = twinThatFits(LARGEST_CARD_BYTES - bytesOf(json), text, preview);
  if (!twin) throw new CardError(request.name, [`too large for Teams (${bytesOf(json)} bytes)`]);
  return { card: { ...filled, ...twin }, text, summary: preview };
}

interface Twin {
  readonly fallbackText: string;
  readonly speak: string;
}

/** The text beside a card: where there is no room for it twice it is said less of aloud, then to clients without cards. */
function twinThatFits(room: number, text: string, preview: string): Twin | undefined {
  const brief = `${preview}: open this in Teams to see it.`;
  const twins: readonly Twin[] = [
    { fallbackText: text, speak: text },
    { fallbackText: text, speak: preview },
    { fallbackText: brief, speak: preview },
  ];
  return twins.find((twin) => bytesOf(JSON.stringify(twin)) <= room);
}

function bytesOf(json: string): number {
  return json.length * BYTES_A_CHARACTER;
}

/** Is there a `${` in what the template made? Data that goes back with a button and what was typed may hold anything. */
function leftUnfilled(card: object, json: string): boolean {
  if (!json.includes('${')) return false;
  return JSON.stringify(card, (key, value: unknown) =>
    key === 'data' || key === 'value' ? undefined : value,
  ).includes('${');
}
