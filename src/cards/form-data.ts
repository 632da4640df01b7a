import { z } from 'zod';
import { buttonData, urgencyData, wordsData } from './card-parts.js';

/** The longest text that a field takes, in characters; what was typed beyond is refused and said so. */
export const LONGEST_TEXT = 500;

/** Something to fill in. `value` is what stands in it at first: prefilled, or as it was typed before. */
const field = z
  .object({
    id: z.string().regex(/^[a-z][A-Za-z]{0,30}$/),
    type: z.enum(['date', 'time', 'line', 'words', 'menu', 'choice', 'several']),
    label: z.string().min(1).max(120),
    value: z.string().max(LONGEST_TEXT * 2),
    required: z.boolean(),
    /** What the client says when a required field was left empty. */
    errorMessage: wordsData.optional(),
    /** What was wrong with what was typed, and what to do. */
    mistake: wordsData.optional(),
    choices: z
      .array(z.object({ title: z.string().max(160), value: z.string().max(80) }).strict())
      .max(60)
      .optional(),
  })
  .strict();

/** Fields beside each other, one or two. */
const row = z.array(field).min(1).max(2);

/** A form: fields in rows, what to be careful of, a button that saves, others that do not take the fields along. */
export const formData = z
  .object({
    title: wordsData,
    intro: wordsData.optional(),
    notices: z.array(z.object({ words: wordsData, urgency: urgencyData }).strict()).max(6),
    rows: z.array(row).max(10),
    /** Fields that are folded away until they are asked for, so that the common case fits a phone's screen. */
    more: z
      .object({ title: z.string().max(60), rows: z.array(row).max(6), shown: z.boolean() })
      .strict()
      .optional(),
    saves: z.array(buttonData).min(1).max(2),
    buttons: z.array(buttonData).max(4),
    footnote: wordsData.optional(),
  })
  .strict();

export type Field = z.infer<typeof field>;
