import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packagedCalendar } from '../../src/case-index/calendar.js';
import { CaseIndex } from '../../src/case-index/case-index.js';
import type { Tables } from '../../src/case-index/tables.js';
import { responder } from '../../src/features/respond.js';
import { importFiles } from '../../src/import/import-files.js';
import { readDirectoryFiles } from '../../src/import/read-directory.js';
import { reachKeeper } from '../../src/reminders/reach-keeper.js';
import { remade } from '../../src/reminders/refresh.js';
import { StoppedClock } from './clock.js';
import { openFreshTables } from './emulator.js';
import { type BotUnderTest, startBotUnderTest } from './fake-bot.js';
import type { FakeChat, Reply } from './fake-teams.js';

/** The small service of Wednesday 4 April 2018: 90 cases, three IROs, a practice manager; and an administrator. */
export const SCENARIO = fileURLToPath(new URL('../fixtures/scenario-2018-04-04/', import.meta.url));

/** Its staff by who they are; `stranger` is on no list. */
export const STAFF = {
  asha: '00000000-0000-4000-8000-000000000001',
  ben: '00000000-0000-4000-8000-000000000002',
  manager: '00000000-0000-4000-8000-000000000099',
  admin: '00000000-0000-4000-8000-000000000098',
  stranger: '00000000-0000-4000-8000-0000000000ff',
} as const;
export type Who = keyof typeof STAFF;

const ADMIN =
  'email,name,role,entra_object_id,wte\nadmin@example.org,Sal Reed,admin,00000000-0000-4000-8000-000000000098,1\n';

/** Fills tables with the scenario. */
export async function loadScenario(tables: Tables, clock: StoppedClock): Promise<void> {
  const files = [
    ...(await readDirectoryFiles(SCENARIO)),
    { name: 'more-staff.csv', bytes: new TextEncoder().encode(ADMIN) },
  ];
  // Two staff files in one import would each speak for the whole list; the second only adds the administrator.
  await importFiles({ tables, calendar: packagedCalendar, clock }, files, () => {});
}

/** The whole bot over the scenario, and everybody's chat with it. */
export interface ScenarioBot extends BotUnderTest {
  readonly tables: Tables;
  readonly index: CaseIndex;
  readonly clock: StoppedClock;
  chat(who: Who): FakeChat;
  /** Waits until all that was saved has reached the lists. */
  tidied(): Promise<void>;
}

/** Starts the whole bot at 9 o'clock on 4 April 2018, or at another moment. */
export async function startScenarioBot(at = '2018-04-04T09:00:00+01:00'): Promise<ScenarioBot> {
  const tables = await openFreshTables();
  const clock = new StoppedClock(at);
  await loadScenario(tables, clock);
  const index = new CaseIndex(tables, clock);
  const reaches = reachKeeper(tables, index, () => {});
  const bot = await startBotUnderTest({
    respond: responder(index, clock, (round, turn) => remade(round, turn, { tables, dataOldAfter: 2 })),
    reaches,
  });
  return {
    ...bot,
    tables,
    index,
    clock,
    chat: (who) => bot.teams.personalChat({ aadObjectId: STAFF[who] }),
    tidied: () => index.tidied(),
  };
}

/** The references on a list card, in its order: what a person reads at the head of each line. */
export function referencesOn({ text }: Reply): string[] {
  return text.split('\n').flatMap((line) => /^(\d{6}) .* · /.exec(line)?.[1] ?? []);
}

/** The references of a list over all its pages, from the first on. */
export async function allReferences(chat: FakeChat, first: Reply): Promise<string[]> {
  const found = referencesOn(first);
  for (let page = first; JSON.stringify(page.card).includes('"Next page"'); ) {
    page = await chat.press(page, 'Next page');
    found.push(...referencesOn(page));
  }
  return found;
}

interface ScenarioQuestion {
  readonly text: string;
  readonly as: 'iro' | 'manager';
  readonly lists: readonly string[];
}

/** The questions that come with the scenario, and the references that a right answer names. */
export function scenarioQuestions(): readonly ScenarioQuestion[] {
  return JSON.parse(readFileSync(`${SCENARIO}questions.json`, 'utf8')).questions;
}
