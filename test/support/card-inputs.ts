import { z } from 'zod';

const input = z
  .object({
    type: z.string().startsWith('Input.'),
    id: z.string(),
    label: z.string(),
    value: z.string(),
    isRequired: z.boolean(),
    errorMessage: z.string(),
    choices: z.array(z.object({ title: z.string(), value: z.string() })).optional(),
  })
  .passthrough();

/** Something to fill in on a card. */
export type CardInput = z.infer<typeof input>;

/** Every input of a card in reading order. */
export function inputsOf(part: unknown): CardInput[] {
  if (typeof part !== 'object' || part === null) return [];
  const found = input.safeParse(part);
  if (found.success) return [found.data];
  return Object.values(part).flatMap((inner) => inputsOf(inner));
}

/** What a client sends of a card's inputs: what stands in them, with what was typed over it. */
export function valuesOf(card: unknown, typed: Readonly<Record<string, string>>): Record<string, string> {
  const inputs = inputsOf(card);
  for (const id of Object.keys(typed)) {
    if (!inputs.some((one) => one.id === id))
      throw new Error(`the card has no input "${id}"; it has: ${inputs.map((one) => one.id).join(', ')}`);
  }
  return { ...Object.fromEntries(inputs.map(({ id, value }) => [id, value])), ...typed };
}
