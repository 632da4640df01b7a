import type { Activity } from 'botbuilder';

/** An activity from a channel other than Teams. */
export class OtherChannelError extends Error {
  readonly code = 'other-channel';
}

/**
 * Turns away what does not come from Teams. In Web Chat and Direct Line, which every bot in Azure has by default, the
 * client itself writes who somebody is and of which tenant: with a valid token, but vouched for by nobody.
 * @throws OtherChannelError
 */
export function demandMsTeams({ channelId }: Pick<Activity, 'channelId'>): void {
  if (channelId !== 'msteams') throw new OtherChannelError('an activity of another channel');
}
