/** What people write short, and what is meant by it; a possessive or contracted question word is the bare one. */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ...{ wk: 'week', wks: 'weeks', mth: 'month', mths: 'months', mnth: 'month', yr: 'year', wkend: 'weekend' },
  ...{ tmrw: 'tomorrow', tmw: 'tomorrow', tomoz: 'tomorrow', '2moro': 'tomorrow', '2morrow': 'tomorrow' },
  ...{ '2day': 'today', b4: 'before', nxt: 'next', pls: 'please', plz: 'please', '&': 'and' },
  ...{ mins: 'minutes', rvw: 'review', rvws: 'reviews', rev: 'review', revs: 'reviews' },
  ...{ u: 'you', ur: 'your', wat: 'what', wen: 'when', hav: 'have', thx: 'thanks', ty: 'thanks' },
  ...{ whats: 'what', whens: 'when', whos: 'who', whys: 'why', theres: 'there', lets: 'let', thats: 'that' },
  ...{ jan: 'january', feb: 'february', mar: 'march', apr: 'april', jun: 'june', jul: 'july', aug: 'august' },
  ...{ sep: 'september', sept: 'september', oct: 'october', nov: 'november', dec: 'december' },
  ...{ mon: 'monday', tue: 'tuesday', tues: 'tuesday', wed: 'wednesday', weds: 'wednesday', thu: 'thursday' },
  ...{ thur: 'thursday', thurs: 'thursday', fri: 'friday', sat: 'saturday', sun: 'sunday' },
};
