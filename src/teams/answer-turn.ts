import type { Logger } from 'pino';
import type { RenderedCard } from '../cards/card-data.js';
import { renderCard } from '../cards/render-card.js';
import type { Asked, Respond } from '../features/asked.js';
import { faultId } from '../features/fault-id.js';
import { say } from '../features/say.js';
import type { AnswerFile } from './file-consent.js';

/** The card that answers, and the one that is to stand where the button was pressed, where that is another. */
export interface AnsweredCard extends RenderedCard {
  readonly standing?: RenderedCard;
  readonly file?: AnswerFile;
}

/**
 * The card that answers what was asked. It never fails: what went wrong is told with an id, under which the log has
 * the cause, and never what was typed.
 */
export async function answerCard(asked: Asked, respond: Respond, log: Logger): Promise<AnsweredCard> {
  try {
    const { card, preview, fault, standing, file } = await respond(asked);
    if (fault) log.error({ id: fault.id, fault: faultOf(fault.error) }, 'something could not be saved');
    return {
      ...renderCard(card, preview),
      ...(file && { file }),
      ...(standing && { standing: renderCard(standing.card, standing.preview) }),
    };
  } catch (error) {
    return failureCard(error, log);
  }
}

/** Tells somebody that it did not work, and the log why. */
function failureCard(error: unknown, log: Logger): RenderedCard {
  const id = faultId();
  log.error({ id, fault: faultOf(error) }, 'a question could not be answered');
  const { card, preview } = say(
    'That did not work',
    [
      'Something went wrong on our side, so I have no answer. Nothing was changed.',
      'Please try again in a minute. If it goes on, give this id to whoever looks after the bot.',
    ],
    { facts: [{ label: 'Id', value: id }] },
  );
  return renderCard(card, preview);
}

/** What the log may hold of an error: its kind, its words and where it came from. */
export function faultOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: 'not an error' };
  const code = 'code' in error ? error.code : undefined;
  const cause = error.cause === undefined ? undefined : faultOf(error.cause);
  return { name: error.name, code, message: error.message, stack: error.stack, ...(cause && { cause }) };
}
