import type { Button } from '../../cards/card-data.js';
import type { Question } from '../../conversation/question.js';
import type { Day } from '../../domain/day.js';
import { ASK } from '../answer.js';
import type { ShortAsk } from '../ask-schema.js';
import type { ListPlace } from '../feature.js';

/** A button that asks a question, at a place of its list if one is given. */
export function askButton(title: string, question: Question, place: ListPlace = {}): Button {
  return { title, verb: ASK, data: { question, ...place } };
}

/** A button that says words as if the person had typed them. */
export function sayButton(words: string): Button {
  return { title: words, verb: ASK, data: { text: words } };
}

/** A button that asks in few letters. */
export function shortButton(title: string, short: ShortAsk): Button {
  return { title, verb: ASK, data: short };
}

/** A button that opens a case. */
export function openCaseButton(childRef: string): Button {
  return shortButton(`Open ${childRef}`, { open: childRef });
}

/** A button that opens the form by which a recorded review is put right. */
export function correctButton(childRef: string, heldOn: Day): Button {
  return askButton('Correct', { topic: 'correction', childRef, heldOn });
}
