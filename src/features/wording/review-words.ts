import type { ReviewKind } from '../../domain/review-kind.js';

const NAMES: Readonly<Record<ReviewKind, string>> = {
  first: 'First review',
  second: 'Second review',
  subsequent: 'Subsequent review',
};

/** 'First review'; 'Review' where its place in the cycle is not known. */
export function reviewWords(kind: ReviewKind | undefined): string {
  return kind ? NAMES[kind] : 'Review';
}
