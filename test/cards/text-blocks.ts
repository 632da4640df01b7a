interface TextBlock {
  readonly text: string;
  readonly wrap: unknown;
}

/** Every TextBlock in a card. */
export function textBlocksOf(part: unknown): TextBlock[] {
  if (typeof part !== 'object' || part === null) return [];
  const inner = Object.values(part).flatMap(textBlocksOf);
  const own =
    'type' in part && part.type === 'TextBlock' && 'text' in part
      ? [{ text: String(part.text), wrap: 'wrap' in part ? part.wrap : undefined }]
      : [];
  return [...own, ...inner];
}
