import type { Question } from '../conversation/question.js';
import type { Answer } from './answer.js';
import type { Turn } from './feature.js';
import { say } from './say.js';
import { askButton } from './wording/buttons.js';

/** An IRO asked for a colleague's or the service's cases: who may see them, and the same question of their own. */
export function othersAnswer(question: Question, { person }: Turn): Answer {
  const own =
    'whose' in question ? [askButton('The same for my cases', { ...question, whose: { kind: 'mine' } })] : [];
  return say(
    'Those are not your cases',
    [
      `You are on the staff list as ${roleWords(person.role)}: you see your own cases.`,
      'A colleague’s list, a team’s and the whole service’s are for the practice manager and the administrator. Ask one of them, or ask me for your own.',
    ],
    { buttons: own },
  );
}

const ROLE_WORDS = {
  iro: 'an Independent Reviewing Officer',
  practice_manager: 'a practice manager',
  admin: 'an administrator',
} as const;

/** What somebody is in the service, in words. */
export function roleWords(role: keyof typeof ROLE_WORDS): string {
  return ROLE_WORDS[role];
}
