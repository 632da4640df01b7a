const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: ' and ',
  quot: '"',
  apos: "'",
  lt: ' ',
  gt: ' ',
  '#39': "'",
  '#x27': "'",
  '#160': ' ',
};

/**
 * What was typed, without what Teams puts round it: mentions of the bot, tags and entities; small letters,
 * plain quotes and dashes, no accents.
 */
export function plainText(text: string): string {
  return text
    .replace(/<at\b[^>]*>[^<]*<\/at>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(#?\w{1,6});/g, (entity, name: string) => ENTITIES[name.toLowerCase()] ?? entity)
    .replace(/[\u2018\u2019\u201b\u02bc\u2032\u0060\u00b4]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim();
}
