import { z } from 'zod';

/** Words that are shown: escaped when they are put on a card. */
export const wordsData = z.string().max(400);

/** What a button sends back: the verb that routes it and data that the server checks again. */
export const buttonData = z
  .object({ title: z.string().min(1).max(60), verb: z.string().max(40), data: z.record(z.unknown()) })
  .strict();

/** How pressing a line is; always said in words too, never by colour alone. */
export const urgencyData = z.enum(['over', 'soon', 'clear']);

export type Button = z.infer<typeof buttonData>;
export type Urgency = z.infer<typeof urgencyData>;
