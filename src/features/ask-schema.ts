import { z } from 'zod';
import { questionSchema } from '../conversation/question.js';

const place = z.string().max(300).optional();

/** What an ASK button may send back: a question with a place in its list, or words. Anything else is refused. */
export const askSchema = z.union([
  z.object({ question: questionSchema, after: place, before: place }).strict(),
  z.object({ text: z.string().max(200) }).strict(),
]);
