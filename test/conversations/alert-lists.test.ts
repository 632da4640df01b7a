import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packagedCalendar as calendar } from '../../src/case-index/calendar.js';
import { importFiles } from '../../src/import/import-files.js';
import type { FakeChat } from '../support/fake-teams-chat.js';
import { type HeardScenario, startHeardScenario } from '../support/heard-scenario.js';
import { referencesOn, type ScenarioBot } from '../support/scenario.js';

let scenario: HeardScenario;
let bot: ScenarioBot;
let asha: FakeChat;
let manager: FakeChat;
beforeEach(async () => {
  scenario = await startHeardScenario();
  ({ bot, asha, manager } = scenario);
});
afterEach(() => bot.close());

const tickAt = (at: string) => scenario.tickAt(at);

describe('the lists behind the alert', () => {
  test.each([
    ['outcomes not recorded', 'Outcomes not recorded'],
    ['late notifications', 'Late notifications'],
    ['what was put off', 'Put off twice or more'],
    ['who could not be reached', 'Everybody could be reached'],
  ])('“%s”', async (words, title) => {
    expect((await manager.say(words)).text).toContain(title);
  });

  test('outcomes not recorded are those of meetings that have been', async () => {
    bot.clock.set('2018-04-05T09:00:00+01:00');
    expect(referencesOn(await asha.say('outcomes not recorded'))).toContain('400593');
  });

  test('a child who comes in with a later import, well after care began, is a late notification', async () => {
    const csv = `child_ref,initials,date_of_birth,became_looked_after,ceased,short_breaks,iro_email,team
900001,AB,2010-01-01,2018-03-12,,,iro1@example.org,South
900002,CD,2010-01-01,2018-03-29,,,iro1@example.org,South
`;
    const files = [{ name: 'cases.csv', bytes: new TextEncoder().encode(csv) }];
    await importFiles({ tables: bot.tables, calendar, clock: bot.clock }, files, () => {});
    const answer = await manager.say('late notifications');
    expect(referencesOn(answer)).toEqual(['900001']);
    expect(answer.text).toContain('The service was told after 14 working days of care');
  });
});

describe('the service as a file', () => {
  const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';

  test('is offered in Teams’ own way, and put where it was accepted', async () => {
    await tickAt('2018-04-04T08:45:00+01:00');
    await manager.turn({ type: 'message', text: 'as a csv file' });
    const offer = manager.received().at(-1)?.attachments?.[0];
    expect(offer?.contentType).toBe(CONSENT);
    const put = await bot.teams.acceptFile(manager);
    const [header, first] = put.text.split('\r\n');
    expect(put.text.startsWith('\uFEFF')).toBe(true);
    expect(header).toContain('what,child_ref,iro');
    expect(first).toMatch(/^can still be saved,\d{6},/);
    expect(put.range).toBe(`bytes 0-${put.bytes - 1}/${put.bytes}`);
    expect(manager.received().at(-1)?.attachments?.[0]?.contentType).toContain('file.info');
  });

  test('an IRO gets none, whatever they send; a place that is not Teams’ is not written to', async () => {
    expect((await asha.say('as a csv file')).text).toContain('not for your role');
    const before = asha.received().length;
    await bot.teams.acceptFile(asha).catch(() => {});
    expect(JSON.stringify(asha.received().slice(before))).not.toContain('file.info');
  });
});
