const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': ' and ',
  '&quot;': ' ',
  '&#39;': "'",
  '&lt;': ' ',
  '&gt;': ' ',
};

/** A text without what Teams adds: the mention of the bot, tags and entities. */
export function withoutMarkup(text: string): string {
  const untagged = text.replace(/<at>[^<]*<\/at>/g, ' ').replace(/<[^>]{0,200}>/g, ' ');
  return untagged.replace(/&(?:nbsp|amp|quot|lt|gt|#39);/g, (entity) => ENTITIES[entity] ?? ' ');
}
