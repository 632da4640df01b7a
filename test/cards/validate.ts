import { createRequire } from 'node:module';

interface Renderer {
  AdaptiveCard: new () => { parse(card: unknown, context: unknown): void };
  SerializationContext: new () => { eventCount: number; getEventAt(index: number): { message: string } };
}

// Loaded from dist, as its module entry wants a browser.
const renderer: Renderer = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

/** It knows languages of two letters only; Teams wants the country as well. */
const LANGUAGE = 'Invalid value "en-GB" for property "lang".';

/** Drawings are Teams' own; this renderer shows the table that stands in for them. */
const CHART = /Chart\.(Line|VerticalBar\.Grouped|Donut)/;

/** What the real renderer has to complain of in a card. */
export function validationEventsOf(card: unknown): string[] {
  const context = new renderer.SerializationContext();
  new renderer.AdaptiveCard().parse(card, context);
  const messages = Array.from(
    { length: context.eventCount },
    (_none, index) => context.getEventAt(index).message,
  );
  return messages.filter((message) => message !== LANGUAGE && !CHART.test(message));
}
