import type { Day } from '../../domain/day.js';
import type { ReviewKind } from '../../domain/review-kind.js';
import { wordsForDay } from '../../domain/words-for-days.js';

const NAMES: Readonly<Record<ReviewKind, string>> = {
  first: 'First review',
  second: 'Second review',
  subsequent: 'Subsequent review',
};

/** 'First review'; 'Review' where its place in the cycle is not known. */
export function reviewWords(kind: ReviewKind | undefined): string {
  return kind ? NAMES[kind] : 'Review';
}

/** 'adjourned Tue 3 April 2018, resumes Thu 12 April 2018'; without the second where no day was agreed. */
export function adjournedWords(adjournedOn: Day, resumesOn: Day | undefined): string {
  const resumes = resumesOn ? `, resumes ${wordsForDay(resumesOn)}` : '';
  return `adjourned ${wordsForDay(adjournedOn)}${resumes}`;
}
