/** Shortened forms and what they stand for, the apostrophe there or not. Order matters: the first that fits. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bw\s?\/\s?c\b/g, 'week commencing'],
  [/\bw\s?\/\s?b\b/g, 'week beginning'],
  [/\bw\s?\/\s?e\b/g, 'week ending'],
  [/\b(what|when|how|who|where|that|there|it|here|which|why)'?s\b/g, '$1 is'],
  [/\b(what|when|who|how|where)'?re\b/g, '$1 are'],
  [/\b(they|you)'?re\b/g, '$1 are'],
  [/\b(i|we|you|they)'?ve\b/g, '$1 have'],
  [/\bwe're\b/g, 'we are'],
  [/\bi'?m\b/g, 'i am'],
  [/\b(i|you|we|they)'(?:d|ll)\b/g, '$1 would'],
  [/\blet'?s\b/g, 'let us'],
  [/\bwon'?t\b/g, 'will not'],
  [/\bcan'?t\b/g, 'can not'],
  [/\bcannot\b/g, 'can not'],
  [/\b(have|has|had|is|are|was|were|do|does|did|could|should|would|need)n'?t\b/g, '$1 not'],
  [/\bo'clock\b/g, 'oclock'],
  [/(\w)'s\b/g, "$1 's"],
  [/'(?!s\b)/g, ''],
];

/** "whats", "haven't" and "w/c" written out; a possessive 's stands alone. */
export function writtenOut(text: string): string {
  return CONTRACTIONS.reduce((written, [form, full]) => written.replace(form, full), text);
}
