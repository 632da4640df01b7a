import { z } from 'zod';
import { buttonData as button, urgencyData as urgency, wordsData as words } from './card-parts.js';
import { chartData } from './chart-data.js';
import { formData } from './form-data.js';

/** One line of a list of reviews, minutes or bookings. */
const line = z
  .object({
    reference: z.string().max(60),
    initials: z.string().max(20),
    what: words,
    limit: words,
    standing: words,
    urgency,
    booking: words.optional(),
    notes: z.array(words).max(6),
    /** What can be done from the line. */
    actions: z.array(button).max(2),
    iro: words.optional(),
    open: button,
  })
  .strict();

/** A button that opens a page of Teams. */
const link = z
  .object({
    title: z.string().min(1).max(60),
    url: z.string().max(2000).startsWith('https://teams.microsoft.com/'),
  })
  .strict();

const fact = z.object({ label: words, value: words }).strict();

/** The data that each card takes. Strict: a field too many is a slip of ours and is thrown, not shown. */
export const cardData = {
  list: z
    .object({
      title: words,
      /** Whose list it is, how many in all, which of them are shown. */
      summary: words,
      /** Said before the lines: what to know of them. */
      notes: z.array(words).max(3).optional(),
      lines: z.array(line).max(12),
      /** Said in place of lines when there are none. */
      nothing: words.optional(),
      buttons: z.array(button).max(6),
      footnote: words,
    })
    .strict(),
  case: z
    .object({
      title: words,
      facts: z.array(fact).max(12),
      /** What is owed on the case, nearest first. */
      owed: z
        .array(
          z
            .object({ what: words, limit: words, standing: words, urgency, notes: z.array(words).max(6) })
            .strict(),
        )
        .max(12),
      nothingOwed: words.optional(),
      moreOwed: words.optional(),
      /** Reviews held, the latest first. */
      held: z.array(z.object({ day: words, what: words, detail: words }).strict()).max(12),
      moreHeld: words.optional(),
      buttons: z.array(button).max(6),
      footnote: words,
    })
    .strict(),
  /** How a limit comes about: start → rule → days counted → holidays skipped → limit, with the regulation. */
  explanation: z
    .object({
      title: words,
      answer: words,
      steps: z.array(fact).max(10),
      source: words,
      notes: z.array(words).max(6),
      buttons: z.array(button).max(6),
      footnote: words,
    })
    .strict(),
  caseload: z
    .object({
      title: words,
      summary: words,
      rows: z
        .array(
          z.object({ name: words, children: words, perFullTime: words, standing: words, urgency }).strict(),
        )
        .max(16),
      buttons: z.array(button).max(6),
      footnote: words,
    })
    .strict(),
  /** The practice manager's morning: under each heading counts or cases, each opening what is behind it. */
  alert: z
    .object({
      title: words,
      summary: words,
      sections: z
        .array(
          z
            .object({
              heading: words,
              rows: z
                .array(
                  z.object({ name: words, standing: words, urgency, detail: words, open: button }).strict(),
                )
                .max(8),
            })
            .strict(),
        )
        .max(4),
      buttons: z.array(button).max(6),
      footnote: words,
    })
    .strict(),
  /** Figures: each as n/N, a percentage and the change on the period before, and a drawing of them. */
  figures: z
    .object({
      title: words,
      summary: words,
      chart: chartData.optional(),
      rows: z
        .array(
          z
            .object({ name: words, share: words, percent: words, change: words, open: button.optional() })
            .strict(),
        )
        .max(10),
      /** What is not counted and why, and what the change is on. */
      notes: z.array(words).max(8),
      buttons: z.array(button).max(6),
      footnote: words,
    })
    .strict(),
  /** Anything said in plain words: hello, thanks, not understood, not allowed, an error with its id. */
  message: z
    .object({
      title: words,
      paragraphs: z.array(words).max(8),
      facts: z.array(fact).max(10),
      buttons: z.array(button).max(6),
      links: z.array(link).max(2).optional(),
      footnote: words.optional(),
    })
    .strict(),
  form: formData,
  /** What one can ask, each example a thing to tap. */
  help: z
    .object({
      title: words,
      intro: words,
      sections: z.array(z.object({ heading: words, examples: z.array(button).max(5) }).strict()).max(6),
      footnote: words,
    })
    .strict(),
} as const;

export type CardName = keyof typeof cardData;
export type CardData<Name extends CardName> = z.infer<(typeof cardData)[Name]>;
export type { Button, Urgency } from './card-parts.js';

/** A card asked for by name with its data, not yet rendered: what a feature answers with. */
export type CardRequest = {
  [Name in CardName]: { readonly name: Name; readonly data: CardData<Name> };
}[CardName];

/** A card ready to send, and the same in plain text: for screen readers, previews and clients without cards. */
export interface RenderedCard {
  /** The Adaptive Card 1.5, markdown in its data escaped, `fallbackText`, `speak` and `lang` set. */
  readonly card: Record<string, unknown>;
  /** The whole answer in plain text. */
  readonly text: string;
  /** For the notification preview: counts or a reference at most, no initials. */
  readonly summary: string;
}
