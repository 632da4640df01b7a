import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packagedCalendar } from '../../src/case-index/calendar.js';
import { rebuild } from '../../src/case-index/rebuild.js';
import { inputsOf } from '../support/card-inputs.js';
import type { FakeChat } from '../support/fake-teams.js';
import { savedCase } from '../support/saved-case.js';
import { type ScenarioBot, startScenarioBot } from '../support/scenario.js';

/** Asha's: a first review due on 5 April 2018, booked for today at 15:45; the child is under four. */
const BOOKED = '400593';
/** Asha's: a second review whose limit was 2 April 2018, not booked. */
const LATE = '400400';

/** Asha's: a first review due on 25 April 2018, not booked; the child is older. */
const OLDER = '400378';

let bot: ScenarioBot;
let asha: FakeChat;
beforeEach(async () => {
  bot = await startScenarioBot();
  asha = bot.chat('asha');
});
afterEach(async () => {
  await bot.tidied();
  const { differences } = await rebuild(bot.tables, packagedCalendar, true);
  await bot.close();
  expect(differences).toEqual([]);
});

const open = (childRef: string) => asha.execute('ask', { record: childRef });
const typedIn = (card: unknown, id: string) => inputsOf(card).find((one) => one.id === id)?.value;

describe('recording a review', () => {
  test('the common case is three taps: open, how the child took part, Save', async () => {
    const form = await open(OLDER);
    expect(typedIn(form.card, 'heldOn')).toBe('2018-04-04');
    const saved = await asha.press(form, 'Save', { participation: 'PN1', venue: 'School' });
    expect(saved.text).toContain('First review: held Wed 4 April 2018, School');
    expect(saved.text).toContain('In time (limit Wed 25 April 2018)');
    expect(saved.text).toContain('Took part: Came and spoke for themselves (PN1)');
    expect(saved.text).toContain('Decisions out by: Wed 11 April 2018');
    expect(saved.text).toContain('finished by Wed 25 April 2018, sent by Wed 2 May 2018');
    expect(saved.text).toContain('Next limit: Second review by Wed 4 July 2018');
    const { file } = await savedCase(bot.tables, OLDER);
    expect(file.reviews.at(-1)).toEqual({
      heldOn: '2018-04-04',
      venue: 'School',
      participation: 'PN1',
      minutes: {},
      decisions: {},
      recordedBy: 'person',
    });
    expect(file.bookings).toEqual([]);
  });

  test('what is missing is said at its field, with what was typed still in it', async () => {
    const form = await open(OLDER);
    const again = await asha.press(form, 'Save', { venue: 'Office', nextDay: '2018-07-02' });
    expect(again.text).toContain('Please choose how the child took part.');
    expect(typedIn(again.card, 'venue')).toBe('Office');
    expect(typedIn(again.card, 'nextDay')).toBe('2018-07-02');
    expect((await savedCase(bot.tables, OLDER)).events).toHaveLength(1);
  });

  test.each([
    ['2018-04-05', 'is still to come'],
    ['2018-03-01', 'was not looked after on'],
    ['1990-01-01', 'before the child was born'],
    ['2018-02-30', 'not a day that exists'],
    ['31/2/2018', 'not a day that exists'],
    ['', 'choose the day'],
  ])('a review held on "%s" is refused: %s', async (heldOn, why) => {
    const form = await open(BOOKED);
    const again = await asha.press(form, 'Save', { heldOn, venue: 'School' });
    expect(again.text).toContain(why);
    expect(typedIn(again.card, 'heldOn')).toBe(heldOn);
    expect((await savedCase(bot.tables, BOOKED)).events).toHaveLength(1);
  });

  test('a second review on the same day is refused', async () => {
    const [day] = (await savedCase(bot.tables, LATE)).file.reviews.map(({ heldOn }) => heldOn);
    const form = await open(LATE);
    const again = await asha.press(form, 'Save', {
      heldOn: day ?? '',
      venue: 'School',
      participation: 'PN1',
    });
    expect(again.text).toContain('is on record already');
  });

  test('only the ways of taking part that fit the age can be chosen, and PN0 is refused for an older child', async () => {
    const form = await open(OLDER);
    const choices = inputsOf(form.card).find(({ id }) => id === 'participation')?.choices ?? [];
    expect(choices.map(({ value }) => value)).toEqual(['PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7']);
    const again = await asha.press(form, 'Save', { participation: 'PN0', venue: 'School' });
    expect(again.text).toContain('does not fit the child’s age');
  });

  test('past the limit it asks why, and the reason is kept; other reasons in words', async () => {
    const form = await open(LATE);
    expect(inputsOf(form.card).map(({ id }) => id)).toContain('lateReason');
    const again = await asha.press(form, 'Save', { participation: 'PN2', venue: 'Placement' });
    expect(again.text).toContain('This was past the limit, Mon 2 April 2018. Please say why.');
    const words = await asha.press(again, 'Save', { lateReason: 'Other' });
    expect(words.text).toContain('Please say why in a few words.');
    const saved = await asha.press(words, 'Save', { lateWords: 'Snow' });
    expect(saved.text).toContain('Late by 2 working days (limit Mon 2 April 2018)');
    expect(saved.text).toContain('Why late: Snow');
  });

  test('a weekend and a review soon after the last are accepted with a warning', async () => {
    const form = await open(LATE);
    const saved = await asha.press(form, 'Save', {
      heldOn: '2018-01-13',
      participation: 'PN1',
      venue: 'School',
    });
    expect(saved.text).toContain('Sat 13 January 2018 is a weekend or a bank holiday');
    expect(saved.text).toContain('less than 28 days from another review');
  });

  test('the next review agreed at the table is booked with it, and goes into the Teams calendar by reference only', async () => {
    const form = await open(BOOKED);
    const saved = await asha.press(form, 'Save', {
      venue: 'School',
      nextDay: '2018-06-28',
      nextTime: '10:30',
    });
    expect(saved.text).toContain('Next booked: Thu 28 June 2018, 10:30');
    const url =
      /https:\/\/teams\.microsoft\.com\/l\/meeting\/new\?[^"]*/.exec(JSON.stringify(saved.card))?.[0] ?? '';
    const query = new URL(url).searchParams;
    expect(query.get('subject')).toBe(`Review ${BOOKED}`);
    expect(query.get('startTime')).toBe('2018-06-28T10:30:00.000+01:00');
    expect((await asha.execute('ask', { open: BOOKED })).text).toContain('Booked Thu 28 June 2018, 10:30');
  });
});

describe('a review that was not completed', () => {
  test('adjourned once, for at most twenty working days: still owed under its own limit, the day it resumes is booked', async () => {
    const form = await asha.press(await open(BOOKED), 'Adjourned');
    const tooLate = await asha.press(form, 'Save', { why: 'No report', resumesOn: '2018-05-03' });
    expect(tooLate.text).toContain('at most 20 working days: choose Wed 2 May 2018 or earlier');
    const saved = await asha.press(tooLate, 'Save', { resumesOn: '2018-05-02', time: '09:30' });
    expect(saved.text).toContain('Goes on: Wed 2 May 2018, 09:30');
    const card = await asha.execute('ask', { open: BOOKED });
    expect(card.text).toContain('First review · 1 working day left · Limit Thu 5 April 2018');
    expect(card.text).toContain('Adjourned review to be completed');
    const second = await asha.press(await asha.press(await open(BOOKED), 'Adjourned'), 'Save', {
      on: '2018-04-04',
      why: 'Again',
      resumesOn: '2018-04-10',
    });
    expect(second.text).toContain('can be adjourned once only');
  });

  test('did not take place: why and who agreed, and it is still owed', async () => {
    const form = await asha.press(await open(BOOKED), 'Not held');
    const again = await asha.press(form, 'Save', { why: 'Child unwell' });
    expect(again.text).toContain('Please say who agreed.');
    const saved = await asha.press(again, 'Save', { agreedBy: 'Team manager' });
    expect(saved.text).toContain('The review is still owed');
    const { file } = await savedCase(bot.tables, BOOKED);
    expect(file.cancellations).toEqual([{ on: '2018-04-04', why: 'Child unwell', agreedBy: 'Team manager' }]);
    expect(file.bookings).toEqual([]);
    expect((await asha.execute('ask', { open: BOOKED })).text).toContain('Limit Thu 5 April 2018');
  });
});

describe('booking', () => {
  const book = (childRef: string) => asha.execute('ask', { book: childRef });

  test('day, time, venue and what the child wants', async () => {
    const saved = await asha.press(await book(LATE), 'Save booking', {
      day: '2018-04-06',
      time: '10:00',
      venue: 'School',
      wantsThere: 'Gran',
      pastLimitReason: 'First day that everybody could',
    });
    expect(saved.text).toContain('When: Fri 6 April 2018, 10:00');
    expect(saved.text).toContain('The child wants there: Gran');
    expect(saved.text).toContain('past the limit, Mon 2 April 2018');
  });

  test('past the limit it asks for a reason; a weekend warns; a day that has passed is refused', async () => {
    const form = await book(BOOKED);
    const asked = await asha.press(form, 'Save booking', { day: '2018-04-07' });
    expect(asked.text).toContain('is past the limit, Thu 5 April 2018');
    const saved = await asha.press(asked, 'Save booking', { pastLimitReason: 'School trip' });
    expect(saved.text).toContain('Sat 7 April 2018 is a weekend or a bank holiday');
    const past = await asha.press(await book(BOOKED), 'Save booking', { day: '2018-04-03' });
    expect(past.text).toContain('Tue 3 April 2018 has passed');
  });

  test('a day and a time written as in Britain are taken too', async () => {
    const saved = await asha.press(await book(OLDER), 'Save booking', { day: '12/4/2018', time: '9:30' });
    expect(saved.text).toContain('When: Thu 12 April 2018, 09:30');
  });

  test('it is moved and cancelled, and every list follows', async () => {
    const form = await book(BOOKED);
    expect(form.text).toContain('Saving moves it');
    await asha.press(form, 'Save booking', { day: '2018-04-05', time: '09:00' });
    expect((await asha.say('diary tomorrow')).text).toContain(`${BOOKED} `);
    expect((await asha.say('diary today')).text).not.toContain(`${BOOKED} `);
    const cancel = await asha.press(await book(BOOKED), 'Cancel the booking');
    const why = await asha.press(cancel, 'Cancel the booking', {});
    expect(why.text).toContain('Please say why');
    const saved = await asha.press(why, 'Cancel the booking', { why: 'Carer away' });
    expect(saved.text).toContain('still owed, and its limit has not moved');
    expect((await asha.say('diary this week')).text).not.toContain(`${BOOKED} `);
  });
});

describe('putting right', () => {
  async function recorded() {
    return asha.press(await open(BOOKED), 'Save', { venue: 'School' });
  }

  test('undo within ten minutes makes the case as it was, and the booking is there again', async () => {
    const before = (await savedCase(bot.tables, BOOKED)).file;
    const saved = await recorded();
    bot.clock.advance(9 * 60_000);
    const undone = await asha.press(saved, 'Undo (10 minutes)');
    expect(undone.text).toContain(`Undone: ${BOOKED}`);
    expect((await savedCase(bot.tables, BOOKED)).file).toEqual(before);
    expect(await asha.press(saved, 'Undo (10 minutes)')).toMatchObject({ text: undone.text });
  });

  test('after ten minutes, by somebody else, or when something was built on it, undo is refused with the way to correct', async () => {
    const saved = await recorded();
    const manager = bot.chat('manager');
    expect((await manager.press(saved, 'Undo (10 minutes)')).text).toContain('Somebody else recorded it');
    await asha.execute('ask', { sent: [BOOKED, '2018-04-04'] });
    expect((await asha.press(saved, 'Undo (10 minutes)')).text).toContain('Something else was recorded');
    bot.clock.advance(11 * 60_000);
    expect((await asha.press(saved, 'Undo (10 minutes)')).text).toContain('more than 10 minutes ago');
  });

  test('a correction keeps before and after and who; limits and lists follow', async () => {
    const form = await asha.press(await recorded(), 'Correct');
    const saved = await asha.press(form, 'Save correction', { heldOn: '2018-04-03', venue: 'Office' });
    expect(saved.text).toContain('venue: School → Office');
    expect(saved.text).toContain('Second review by Tue 3 July 2018');
    const { events, file } = await savedCase(bot.tables, BOOKED);
    expect(file.reviews.at(-1)).toMatchObject({ heldOn: '2018-04-03', venue: 'Office' });
    expect(events.at(-1)?.changes[0]).toMatchObject({
      type: 'review-corrected',
      before: { heldOn: '2018-04-04', venue: 'School' },
      review: { heldOn: '2018-04-03', venue: 'Office' },
    });
    const history = await asha.execute('ask', { question: { topic: 'history', childRef: BOOKED } });
    expect(history.text).toContain('held: Wed 4 April 2018 → Tue 3 April 2018');
    expect(history.text).toContain('Asha Patel, Wed 4 April 2018, 09:00');
  });

  test('the whole of a long history is shown, over pages', async () => {
    for (let time = 0; time < 12; time += 1) {
      const form = await asha.execute('ask', { book: BOOKED });
      await asha.press(form, 'Save booking', { day: '2018-04-05', time: `1${time % 10}:00` });
    }
    let page = await asha.say(`history ${BOOKED}`);
    const entries = [...page.text.matchAll(/: (\d+)\. /g)];
    while (JSON.stringify(page.card).includes('"Next page"')) {
      page = await asha.press(page, 'Next page');
      entries.push(...page.text.matchAll(/: (\d+)\. /g));
    }
    expect(new Set(entries.map(([, number]) => Number(number))).size).toBe(13);
    expect(page.text).toContain('Looked after: since');
  });

  test('a correction that changes nothing saves nothing; a review taken back brings the old limit again', async () => {
    const form = await asha.press(await recorded(), 'Correct');
    expect((await asha.press(form, 'Save correction')).text).toContain('Nothing differs');
    const noWhy = await asha.press(form, 'Take the review back');
    expect(noWhy.text).toContain('Please say why');
    const back = await asha.press(noWhy, 'Take the review back', { whyTakenBack: 'Wrong child' });
    expect(back.text).toContain('Why taken back: Wrong child');
    expect((await savedCase(bot.tables, BOOKED)).file.reviews).toEqual([]);
    expect((await asha.execute('ask', { open: BOOKED })).text).toContain('Limit Thu 5 April 2018');
  });
});

describe('told in words', () => {
  test('a booking, an outcome and a correction open their forms with what was said filled in', async () => {
    const booking = await asha.say(`book ${OLDER} for 12 April 10am at school`);
    expect(typedIn(booking.card, 'day')).toBe('2018-04-12');
    expect(typedIn(booking.card, 'time')).toBe('10:00');
    expect(typedIn(booking.card, 'venue')).toBe('School');
    const held = await asha.say(`${OLDER} was held yesterday at the placement`);
    expect(typedIn(held.card, 'heldOn')).toBe('2018-04-03');
    expect(typedIn(held.card, 'venue')).toBe('Placement');
    expect((await asha.say(`adjourn ${OLDER}`)).text).toContain(`Adjourn the review of ${OLDER}`);
    expect((await asha.say(`correct ${LATE}`)).text).toContain(`Correct the review of ${LATE}`);
    expect((await asha.say(`history ${LATE}`)).text).toContain(`History of ${LATE}`);
    expect((await savedCase(bot.tables, OLDER)).events).toHaveLength(1);
  });

  test('minutes and decisions are noted at once, and can be undone; a day to come or before the review is refused', async () => {
    await asha.press(await open(BOOKED), 'Save', { venue: 'School' });
    expect((await asha.say(`minutes sent ${BOOKED} on 12/4`)).text).toContain('still to come');
    expect((await asha.say(`minutes sent ${BOOKED} on 3/4`)).text).toContain('before the review was held');
    const saved = await asha.say(`minutes sent ${BOOKED}`);
    expect(saved.text).toContain(`Minutes sent: ${BOOKED}`);
    expect((await asha.press(saved, 'Undo (10 minutes)')).text).toContain(`Undone: ${BOOKED}`);
    expect((await savedCase(bot.tables, BOOKED)).file.reviews.at(-1)?.minutes).toEqual({});
    expect((await asha.say(`decisions sent ${BOOKED}`)).text).toContain(`Decisions sent: ${BOOKED}`);
  });

  test('an IRO is told nothing of a colleague’s case, and nothing is written', async () => {
    const ben = bot.chat('ben');
    for (const words of [`book ${BOOKED}`, `record ${BOOKED}`, `minutes sent ${BOOKED}`, `history ${BOOKED}`])
      expect((await ben.say(words)).text).toContain(`There is no ${BOOKED} among your cases`);
    expect((await savedCase(bot.tables, BOOKED)).events).toHaveLength(1);
  });
});

describe('minutes and decisions', () => {
  test('one tap on the list, and the line is gone; tapped again it says the same and records nothing', async () => {
    const list = await asha.say('overdue minutes');
    const childRef = /^(\d{6}) /m.exec(list.text)?.[1] ?? '';
    const { file } = await savedCase(bot.tables, childRef);
    const heldOn = file.reviews.find(({ minutes }) => minutes && !minutes.distributedOn)?.heldOn;
    const saved = await asha.execute('ask', { sent: [childRef, heldOn] });
    expect(saved.text).toContain(`Minutes sent: ${childRef}`);
    const again = await asha.execute('ask', { sent: [childRef, heldOn] });
    expect(again.text).toBe(saved.text);
    expect((await savedCase(bot.tables, childRef)).events).toHaveLength(2);
    expect((await asha.say('overdue minutes')).text).not.toContain(`${childRef} `);
    const done = (await savedCase(bot.tables, childRef)).file.reviews.find((held) => held.heldOn === heldOn);
    expect(done?.minutes).toMatchObject({ finishedOn: expect.any(String), distributedOn: '2018-04-04' });
  });

  test('several at once on another day, by the form from the list; a day before the review is refused for that one', async () => {
    const list = await asha.say('outstanding minutes');
    const form = await asha.press(list, 'Several, or another day');
    const choices = inputsOf(form.card).find(({ id }) => id === 'which')?.choices ?? [];
    expect(choices.length).toBeGreaterThan(1);
    const none = await asha.press(form, 'Minutes sent');
    expect(none.text).toContain('choose at least one');
    const early = await asha.press(none, 'Minutes sent', {
      which: choices[0]?.value ?? '',
      on: '2017-01-01',
    });
    expect(early.text).toContain('before the review was held');
    const which = choices
      .slice(0, 2)
      .map(({ value }) => value)
      .join(',');
    const future = await asha.press(none, 'Minutes sent', { which, on: '2018-04-05' });
    expect(future.text).toContain('still to come');
    const saved = await asha.press(none, 'Minutes sent', { which, on: '2018-04-03' });
    expect(saved.text).toContain('Minutes sent: 2 of 2 reviews');
    expect(saved.text).toContain('Tue 3 April 2018');
  });

  test('decisions are owed from a review recorded here, and are sent', async () => {
    await asha.press(await open(BOOKED), 'Save', { venue: 'School' });
    expect((await asha.execute('ask', { open: BOOKED })).text).toContain('Decisions of the review held');
    const question = { topic: 'paperwork', what: 'decisions-sent', reviews: [{ childRef: BOOKED }] };
    expect((await asha.execute('ask', { question })).text).toContain(`Decisions sent: ${BOOKED}`);
    expect((await asha.execute('ask', { open: BOOKED })).text).not.toContain('Decisions of the review held');
  });
});
