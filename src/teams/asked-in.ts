import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Asked } from '../features/asked.js';

const pressed = z.object({ action: z.object({ verb: z.string().max(100), data: z.unknown() }) });
const submitted = z.object({ verb: z.string().max(100), data: z.unknown() });

/** What was asked in a turn: words typed, or a button with its data. Who asked is taken from the activity alone. */
export function askedIn({ activity }: TurnContext): Asked {
  return {
    asker: activity.from.aadObjectId ?? undefined,
    words: wordsIn(activity.type, activity.text, activity.value),
  };
}

function wordsIn(type: string, text: string | undefined, value: unknown): Asked['words'] {
  if (type === 'invoke') {
    const found = pressed.safeParse(value);
    return found.success ? button(found.data.action) : { kind: 'action', verb: '', data: undefined };
  }
  if (value === undefined || value === null) return { kind: 'text', text: text ?? '' };
  // A client that cannot do Action.Execute sends a button as a message with a value.
  const found = submitted.safeParse(value);
  if (found.success) return button(found.data);
  // Words beside a value that is no button of ours were typed.
  return text ? { kind: 'text', text } : { kind: 'action', verb: '', data: undefined };
}

function button({ verb, data }: { verb: string; data?: unknown }): Asked['words'] {
  return { kind: 'action', verb, data };
}
