import type { Question, Topic } from './question.js';

/** The question on one topic. */
export type QuestionTopic<Name extends Topic> = Extract<Question, { topic: Name }>;
