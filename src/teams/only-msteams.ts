import type { TurnLogic } from './adapter.js';

/** An activity from a channel other than Teams. */
export class OtherChannelError extends Error {
  readonly code = 'other-channel';
}

/**
 * The same turns, but from Teams only. In Web Chat and Direct Line, which every bot in Azure has by default, the client
 * itself writes who somebody is and of which tenant: with a valid token, but vouched for by nobody.
 */
export function onlyMsTeams(bot: TurnLogic): TurnLogic {
  return async (context) => {
    if (context.activity.channelId !== 'msteams')
      throw new OtherChannelError('an activity of another channel');
    await bot(context);
  };
}
