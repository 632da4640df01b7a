import type { Understanding } from '../conversation/understanding.js';
import type { Answer } from './answer.js';
import { say } from './say.js';
import { sayButton } from './wording/buttons.js';

type NotUnderstood = Extract<Understanding, { understood: false }>;

/** What is said when the words were no question: why, and the nearest things one can ask. No case is listed by guess. */
export function notUnderstoodAnswer({ reason, said, nearest }: NotUnderstood): Answer {
  const [title, sentence] = wordsFor(reason, said === undefined ? undefined : `“${said.slice(0, 100)}”`);
  return say(title, [sentence], { buttons: nearest.slice(0, 3).map(sayButton) });
}

function wordsFor(reason: NotUnderstood['reason'], said: string | undefined): readonly [string, string] {
  switch (reason) {
    case 'no-such-day':
      return [
        'There is no such date',
        `${said ?? 'That date'} does not exist. Days are read the British way, day before month. Please ask again with another date.`,
      ];
    case 'change-asked':
      return [
        'Nothing was changed',
        'That sounds like an instruction, but I do not know which case it is of, or it is nothing that I do. Nothing was changed or deleted. I can book, record, adjourn, correct, and note minutes and decisions: name the case, for example “record 400003”.',
      ];
    case 'who-is-meant':
      return [
        'Who do you mean?',
        `${said ?? 'That name'} fits more than one of the staff. Please ask again with the full name.`,
      ];
    case 'nothing-like-it':
      return [
        'I did not understand that',
        said
          ? `I do not know what ${said} means here, so I have not guessed. You could ask:`
          : 'You could ask:',
      ];
  }
}
