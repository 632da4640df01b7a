import type { Person } from '../case-index/person.js';
import type { Answer } from './answer.js';
import { roleWords } from './others-answer.js';
import { say } from './say.js';
import { sayButton } from './wording/buttons.js';

/** A role that may not do this. */
export function notForRole({ role }: Person): Answer {
  return say(
    'That is not for your role',
    [
      `You are on the staff list as ${roleWords(role)}. The practice manager can see this; ask them if you need it.`,
    ],
    { buttons: [sayButton('What can I ask?')] },
  );
}

/** Somebody whom the service does not know: how to be added. */
export function notOnStaffList(asker: string | undefined): Answer {
  const title = 'You are not on the staff list';
  if (asker === undefined)
    return say(title, [
      'Teams did not say who you are, so I cannot show anything. Please sign in to Teams and try again.',
    ]);
  return say(
    title,
    [
      'I can only answer members of the IRO service. To be added, give this id to the practice manager, who puts it on the staff list.',
    ],
    { facts: [{ label: 'Your id', value: asker }] },
  );
}

/** A button that this version does not know, or whose data is not its own. */
export function buttonNotKnown(): Answer {
  return say(
    'That button no longer works',
    ['The card is from an older version. Nothing was changed. Please ask again.'],
    {
      buttons: [sayButton('What can I ask?')],
    },
  );
}
