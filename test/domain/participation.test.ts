import { describe, expect, it } from 'vitest';
import { birthday } from '../../src/domain/age.js';
import { day } from '../../src/domain/day.js';
import { isParticipationCode, PARTICIPATION, participationFitsAge } from '../../src/domain/participation.js';

const CODES = ['PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'] as const;
const OLDER = CODES.slice(1);

describe('an age is reached', () => {
  it.each([
    ['2014-04-04', 4, '2018-04-04'],
    ['2000-02-28', 18, '2018-02-28'],
    ['2000-02-29', 18, '2018-03-01'],
    ['2000-02-29', 20, '2020-02-29'],
    ['2012-02-29', 4, '2016-02-29'],
    ['2096-02-29', 4, '2100-03-01'],
    ['2018-04-04', 0, '2018-04-04'],
  ])('born %s, %i years: %s', (born, years, expected) => {
    expect(birthday(day(born), years)).toBe(expected);
  });
});

describe('the participation codes', () => {
  it('are eight, each in words of its own', () => {
    expect(Object.keys(PARTICIPATION)).toEqual(CODES);
    expect(new Set(Object.values(PARTICIPATION)).size).toBe(8);
  });

  it.each(['PN8', 'pn1', 'PN', '', ' PN1', 'toString', '__proto__', 'constructor'])(
    'do not include %j',
    (text) => {
      expect(isParticipationCode(text)).toBe(false);
    },
  );

  it.each(CODES)('include %s', (code) => {
    expect(isParticipationCode(code)).toBe(true);
  });

  it.each([
    ['2014-04-04', '2018-04-03', ['PN0'], 'the day before the 4th birthday'],
    ['2014-04-04', '2018-04-04', OLDER, 'the 4th birthday'],
    ['2012-02-29', '2016-02-28', ['PN0'], 'born 29 February, the day before'],
    ['2012-02-29', '2016-02-29', OLDER, 'born 29 February, the day itself'],
    ['2018-04-04', '2018-04-04', ['PN0'], 'the day of birth'],
    ['2000-04-05', '2018-04-04', OLDER, 'nearly 18'],
  ])('born %s, held %s: %j (%s)', (born, on, fitting) => {
    expect(CODES.filter((code) => participationFitsAge(code, day(born), day(on)))).toEqual(fitting);
  });
});
