import { describe, expect, it } from 'vitest';
import { understand } from '../../src/conversation/understand.js';
import { COMMAND_ROWS, NOT_COMMAND_ROWS } from './corpus/commands.js';
import { around, type Row } from './corpus/expected.js';
import { NEAR_ROWS } from './corpus/near-another-list.js';
import { CASE_ROWS, DIARY_ROWS, LIMIT_ROWS, MINUTES_ROWS, REFUSED_ROWS, TALK_ROWS } from './corpus/others.js';
import { PERIOD_ROWS } from './corpus/periods.js';
import { REVIEW_ROWS } from './corpus/reviews.js';
import { FIGURE_ROWS, SERVICE_ROWS } from './corpus/service.js';

const CORPORA: readonly (readonly [string, readonly Row[]])[] = [
  ['reviews by what, which and whose', REVIEW_ROWS],
  ['periods, and days that do not exist', PERIOD_ROWS],
  ['minutes', MINUTES_ROWS],
  ['the diary', DIARY_ROWS],
  ['one case', CASE_ROWS],
  ['limits worked out from an event', LIMIT_ROWS],
  ['small talk, caseloads and gaps in the data', TALK_ROWS],
  ['what is refused', REFUSED_ROWS],
  ['words near to another list', NEAR_ROWS],
  ['what is told to be done', COMMAND_ROWS],
  ['what is near to being told', NOT_COMMAND_ROWS],
  ['reminders, proof and cover', SERVICE_ROWS],
  ['the service’s figures', FIGURE_ROWS],
];

describe.each(CORPORA)('%s', (_name, rows) => {
  for (const [words, meant, today] of rows) {
    it(`"${words}"${today ? ` on ${today}` : ''}`, () => {
      const understood = understand(words, around(today));
      expect(understood.understood ? understood.question : understood.reason).toEqual(meant);
    });
  }
});
