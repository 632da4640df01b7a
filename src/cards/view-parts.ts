import type { Button, Urgency } from './card-parts.js';

/** What a template is filled with: plain values, their markdown escaped, nothing absent. */
export type View = Readonly<Record<string, unknown>>;

/** The colour of each urgency; its words say the same. */
export const COLOURS: Readonly<Record<Urgency, string>> = {
  over: 'attention',
  soon: 'accent',
  clear: 'default',
};

/** A button's title is shown as it stands: no client reads markdown there. */
export function buttonView({ title, verb, data }: Button): View {
  return { title, verb, data };
}
