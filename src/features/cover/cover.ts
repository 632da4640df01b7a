import { coverersOf } from '../../case-index/cover.js';
import type { Answer } from '../answer.js';
import { ANY_ROLE, type Feature, type QuestionOn, type Turn } from '../feature.js';
import { say } from '../say.js';
import { notForRole } from '../turned-away.js';
import { sayButton } from '../wording/buttons.js';
import { showCoverForm } from './cover-form.js';
import { coversIn, coverWords } from './covers.js';
import { endCoverButton } from './end-cover.js';

/** Who looks after whose cases: what is arranged, and the form to arrange it. An IRO hands over their own, a manager anybody's. */
export const cover: Feature<'cover'> = {
  topic: 'cover',
  requires: ANY_ROLE,
  async answer(question, turn): Promise<Answer> {
    if (question.act === 'set') return setAnswer(question, turn);
    const mine = coversIn(turn).filter(({ away, by }) => concerns(question, away.email, by.email, turn));
    const buttons = mine.slice(0, 4).flatMap((one) => endCoverButton(one, turn));
    const arrange = turn.person.role === 'admin' ? [] : [sayButton('Arrange cover')];
    return say(
      mine.length === 0 ? 'Nobody is covered' : 'Cover',
      [
        mine.length === 0 ? 'No cover is arranged.' : '',
        'Whoever covers sees the cases, may record on them and is reminded of them too, until the last day; then it ends by itself.',
      ].filter((words) => words !== ''),
      {
        facts: mine.slice(0, 10).map((one) => ({ label: one.away.name, value: coverWords(one, turn) })),
        buttons: [...buttons, ...arrange],
      },
    );
  },
};

/** An IRO is shown what is on their own record; who was named narrows it. */
function concerns(
  { away, by }: QuestionOn['cover'],
  awayEmail: string,
  byEmail: string,
  turn: Turn,
): boolean {
  const { email, role } = turn.person;
  const isOwn = awayEmail === email || byEmail === email;
  if (role === 'iro' && !isOwn) return false;
  const is = (said: string | undefined, real: string) =>
    said === undefined || (said === 'me' ? email : said) === real;
  return is(away, awayEmail) && is(by, byEmail);
}

function setAnswer({ away, by, from, until }: QuestionOn['cover'], turn: Turn): Answer {
  const { person, today, directory } = turn;
  if (person.role === 'admin') return notForRole(person);
  const emailOf = (said: string | undefined) => (said === 'me' ? person.email : said);
  const awayEmail = person.role === 'iro' ? (emailOf(away) ?? person.email) : emailOf(away);
  if (person.role === 'iro' && awayEmail !== person.email) {
    const [already] = coverersOf(awayEmail ?? '', [person], today);
    return say('Their cases are theirs to hand over', [
      already
        ? 'You cover them already. To change it, ask them or the practice manager.'
        : 'Only they or the practice manager can hand over their cases to you. Ask one of them to say it here: “arrange cover”.',
    ]);
  }
  const byEmail = emailOf(by) ?? '';
  const known = directory.people.some(({ email, role }) => email === byEmail && role === 'iro');
  const typed = {
    away: awayEmail ?? '',
    by: known ? byEmail : '',
    from: from ?? today,
    until: until ?? '',
    pause: 'yes',
  };
  return showCoverForm({ typed, mistakes: {}, notices: [], turn });
}
