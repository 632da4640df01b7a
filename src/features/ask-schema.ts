import { z } from 'zod';
import { type Question, questionSchema } from '../conversation/question.js';
import { isDay } from '../domain/day.js';

const place = z.string().max(300).optional();
const childRef = z.string().min(1).max(60);
const ofReview = z.tuple([childRef, z.string().refine(isDay)]);

/** What an ASK button may send back: a question with a place in its list, or words. Anything else is refused. */
const askSchema = z.union([
  z.object({ question: questionSchema, after: place, before: place }).strict(),
  z.object({ text: z.string().max(200) }).strict(),
]);

/** The same in few letters, for the buttons on a list's lines: a full list has to fit into one message. */
const shortSchema = z.union([
  z.object({ open: childRef }).strict(),
  z.object({ book: childRef }).strict(),
  z.object({ record: childRef }).strict(),
  z.object({ finished: ofReview }).strict(),
  z.object({ sent: ofReview }).strict(),
  z.object({ decided: ofReview }).strict(),
]);
export type ShortAsk = z.infer<typeof shortSchema>;

type Asked = z.infer<typeof askSchema>;

/** What an ASK button asks; undefined where it asks nothing that can be asked. */
export function readAsk(data: unknown): Asked | undefined {
  const short = shortSchema.safeParse(data);
  if (short.success) return { question: questionOf(short.data) };
  return askSchema.safeParse(data).data;
}

function questionOf(short: ShortAsk): Question {
  if ('open' in short) return { topic: 'case', childRef: short.open, about: 'overview' };
  if ('book' in short) return { topic: 'booking', childRef: short.book, act: 'book' };
  if ('record' in short) return { topic: 'outcome', childRef: short.record, outcome: 'held' };
  const [what, [ref, heldOn]] = paperworkOf(short);
  return { topic: 'paperwork', what, reviews: [{ childRef: ref, heldOn }] };
}

type ShortPaperwork = Extract<ShortAsk, { sent: unknown } | { finished: unknown } | { decided: unknown }>;

function paperworkOf(short: ShortPaperwork) {
  if ('sent' in short) return ['minutes-sent', short.sent] as const;
  return 'finished' in short
    ? (['minutes-finished', short.finished] as const)
    : (['decisions-sent', short.decided] as const);
}
