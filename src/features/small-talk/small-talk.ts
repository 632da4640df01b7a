import type { Answer } from '../answer.js';
import { ANY_ROLE, type Feature } from '../feature.js';
import { say } from '../say.js';
import { sayButton } from '../wording/buttons.js';

const STARTERS = ['What reviews are due this week?', 'Overdue minutes', 'What can I ask?'];

/** A greeting back, and where to begin. */
export const hello: Feature<'hello'> = {
  topic: 'hello',
  requires: ANY_ROLE,
  async answer(_question, { person }): Promise<Answer> {
    const [firstName = person.name] = person.name.split(' ');
    return say(
      'Hello',
      [`Good to see you, ${firstName}. Ask me about reviews, minutes, your diary or one case.`],
      {
        buttons: STARTERS.map(sayButton),
      },
    );
  },
};

/** Thanks taken. */
export const thanks: Feature<'thanks'> = {
  topic: 'thanks',
  requires: ANY_ROLE,
  async answer(): Promise<Answer> {
    return say('You are welcome', ['I am here when you need the next list.']);
  },
};
