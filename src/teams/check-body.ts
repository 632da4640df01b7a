import type { Activity } from 'botbuilder';
import { z } from 'zod';

const account = z
  .object({ id: z.string().min(1).max(500), aadObjectId: z.string().max(100).nullish() })
  .passthrough();

/** What an activity must have before anything is done with it; without it the SDK fails with a stack. */
const activityBody = z
  .object({
    type: z.string().min(1).max(100),
    text: z.string().nullish(),
    serviceUrl: z
      .string()
      .url()
      .regex(/^https?:/i),
    channelId: z.string().min(1).max(100),
    from: account,
    recipient: account,
    conversation: account,
  })
  .passthrough();

/** What is missing or wrong in a body that should be an activity, by field; undefined for one that can be used. */
export function whatIsWrong(body: unknown): string | undefined {
  const checked = activityBody.safeParse(body);
  if (checked.success) return undefined;
  const fields = checked.error.issues.map(({ path }) => path.join('.') || 'the body').join(', ');
  return `This is not a Bot Framework activity: look at ${fields}.`;
}

/** Has the body what an activity must have? */
export function isActivity(body: unknown): body is Activity {
  return activityBody.safeParse(body).success;
}
