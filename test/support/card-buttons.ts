import { z } from 'zod';

const execute = z.object({
  type: z.literal('Action.Execute'),
  title: z.string().optional(),
  verb: z.string().optional(),
  data: z.unknown(),
  associatedInputs: z.string().optional(),
});

/** An Action.Execute somewhere in a card. */
export type CardButton = z.infer<typeof execute>;

/** Every Action.Execute of a card in reading order, those on a row or a picture (`selectAction`) included. */
export function buttonsOf(part: unknown): CardButton[] {
  if (typeof part !== 'object' || part === null) return [];
  const found = execute.safeParse(part);
  if (found.success) return [found.data];
  return Object.values(part).flatMap((inner) => buttonsOf(inner));
}

/** The button with a title. @throws Error that lists the titles there are. */
export function buttonTitled(card: unknown, title: string): CardButton {
  const buttons = buttonsOf(card);
  const found = buttons.find((button) => button.title === title);
  if (found) return found;
  const titles = buttons.map((button) => button.title ?? '(no title)').join(', ');
  throw new Error(`the card has no button "${title}"; it has: ${titles}`);
}
