import type { Button } from '../../cards/card-data.js';
import type { Question } from '../../conversation/question.js';
import { ASK } from '../answer.js';
import type { ListPlace } from '../feature.js';

/** A button that asks a question, at a place of its list if one is given. */
export function askButton(title: string, question: Question, place: ListPlace = {}): Button {
  return { title, verb: ASK, data: { question, ...place } };
}

/** A button that says words as if the person had typed them. */
export function sayButton(words: string): Button {
  return { title: words, verb: ASK, data: { text: words } };
}

/** A button that opens a case. */
export function openCaseButton(childRef: string): Button {
  return askButton(`Open ${childRef}`, { topic: 'case', childRef, about: 'overview' });
}
