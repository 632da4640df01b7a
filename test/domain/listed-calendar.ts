import { workingCalendar } from '../../src/domain/bank-holidays.js';
import packaged from '../../src/domain/bank-holidays.json' with { type: 'json' };

/** The working calendar of the gov.uk list that comes with the program: 2012 to 2028. */
export const calendar = workingCalendar(packaged['england-and-wales'].events);
