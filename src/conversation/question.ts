import { z } from 'zod';
import { isDay } from '../domain/day.js';
import { MEASURE_NAMES } from '../domain/figures/measures.js';
import { FIGURE_TOPICS } from '../domain/figures/topics.js';
import { REVIEW_KINDS } from '../domain/review-kind.js';
import { VENUES } from '../domain/venue.js';

const day = z.string().max(10).refine(isDay, 'a day as yyyy-mm-dd that exists');
const reviewKind = z.enum(REVIEW_KINDS);
const childRef = z.string().min(1).max(60);
const venue = z.enum(VENUES);
/** London wall-clock time, 'HH:mm'. */
const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** A stretch of days that was asked about; without an end it is open on that side. */
const period = z.object({ from: day.optional(), to: day.optional() }).strict();

/**
 * Whose cases: `mine` also when nothing was said (an IRO's own; for a manager or administrator the service),
 * the whole service, a team by its name, or one IRO by e-mail.
 */
const whose = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mine') }).strict(),
  z.object({ kind: z.literal('service') }).strict(),
  z.object({ kind: z.literal('team'), team: z.string().min(1).max(100) }).strict(),
  z.object({ kind: z.literal('iro'), email: z.string().min(1).max(200) }).strict(),
]);

/** Open reviews by their limit. `open` takes every open review, overdue or not, within the period if one is given. */
const reviews = z
  .object({
    topic: z.literal('reviews'),
    which: z.enum(['due', 'overdue', 'open']),
    period: period.optional(),
    reviewKind: reviewKind.optional(),
    booked: z.boolean().optional(),
    whose,
    countOnly: z.boolean(),
  })
  .strict();

/** Minutes not yet distributed, by the limit for distributing them; `outstanding` takes all whatever the limit. */
const minutes = z
  .object({
    topic: z.literal('minutes'),
    which: z.enum(['due', 'overdue', 'outstanding']),
    period: period.optional(),
    reviewKind: reviewKind.optional(),
    whose,
    countOnly: z.boolean(),
  })
  .strict();

/** Reviews with a booking in the period; without a period, from today on. */
const diary = z
  .object({
    topic: z.literal('diary'),
    period: period.optional(),
    reviewKind: reviewKind.optional(),
    whose,
    countOnly: z.boolean(),
  })
  .strict();

/** One case: all of it, only its next review, or why that review's limit is the day it is. */
const oneCase = z
  .object({
    topic: z.literal('case'),
    childRef,
    about: z.enum(['overview', 'next', 'why']),
  })
  .strict();

/** The limit that a rule gives for an event, for a case that need not be in the index. */
const limit = z
  .object({
    topic: z.literal('limit'),
    rule: z.enum(['first', 'second', 'subsequent', 'minutes', 'minutes-finished', 'decisions', 'allocation']),
    from: day,
    shortBreaks: z.boolean(),
  })
  .strict();

/** A meeting to be agreed, moved or called off: opens the form with what was said of it filled in. */
const booking = z
  .object({
    topic: z.literal('booking'),
    childRef,
    act: z.enum(['book', 'move', 'cancel']),
    day: day.optional(),
    time: time.optional(),
    venue: venue.optional(),
  })
  .strict();

/** What became of a review: opens the form with what was said of it filled in. */
const outcome = z
  .object({
    topic: z.literal('outcome'),
    childRef,
    outcome: z.enum(['held', 'adjourned', 'not-held']),
    day: day.optional(),
    /** The day an adjourned review goes on. */
    resumesOn: day.optional(),
    venue: venue.optional(),
  })
  .strict();

/** A recorded review to be put right: the one of that day, or the last; opens the form. */
const correction = z.object({ topic: z.literal('correction'), childRef, heldOn: day.optional() }).strict();

/** Everything that was recorded on a case, by whom and when. */
const history = z.object({ topic: z.literal('history'), childRef }).strict();

/** Minutes finished, minutes sent, decisions sent: the three things that are owed after a review. */
export const PAPERWORK = ['minutes-finished', 'minutes-sent', 'decisions-sent'] as const;

/** A review whose paperwork is meant; without a day the one that owes it. */
const paperworkOf = z.object({ childRef, heldOn: day.optional() }).strict();

/** Records that the paperwork of some reviews is done, today or on another day. The one question that writes. */
const paperwork = z
  .object({
    topic: z.literal('paperwork'),
    what: z.enum(PAPERWORK),
    reviews: z.array(paperworkOf).min(1).max(12),
    on: day.optional(),
  })
  .strict();

/** The form for the same: several reviews at once, and another day than today. */
const paperworkForm = z
  .object({ topic: z.literal('paperwork-form'), reviews: z.array(paperworkOf).min(1).max(12) })
  .strict();

/** Cases that are waiting for something that no limit speaks of, and people whom messages do not reach. */
const worklist = z
  .object({
    topic: z.literal('worklist'),
    which: z.enum(['unrecorded', 'notified-late', 'put-off', 'not-reached']),
  })
  .strict();

/** To be reminded again later: of a case, or of what the morning listed; opens the form. */
const snooze = z.object({ topic: z.literal('snooze'), childRef: childRef.optional() }).strict();

/** What is sent by itself and when; opens the form, with the last day of a pause filled in. */
const reminders = z.object({ topic: z.literal('reminders'), until: day.optional() }).strict();

/** Who was told what of a case, when, and what they did. */
const proof = z.object({ topic: z.literal('proof'), childRef }).strict();

/** Somebody by e-mail, or whoever asks. */
const somebody = z.union([z.literal('me'), z.string().min(1).max(200)]);

/** Who looks after whose cases while they are away: who does, or the form to arrange it, or its end. */
const cover = z
  .object({
    topic: z.literal('cover'),
    act: z.enum(['who', 'set', 'end']),
    away: somebody.optional(),
    by: somebody.optional(),
    from: day.optional(),
    until: day.optional(),
  })
  .strict();

/** The service's figures over a period; without one, of the month so far. */
const figures = z
  .object({
    topic: z.literal('figures'),
    what: z.enum(FIGURE_TOPICS),
    period: period.optional(),
    whose,
  })
  .strict();

/** The reviews behind a number: those that make it, those that are missing from it, or those that are not counted. */
const figureList = z
  .object({
    topic: z.literal('figure-list'),
    measure: z.enum([...MEASURE_NAMES, 'allocation']),
    counts: z.enum(['in', 'out', 'not-counted']),
    period: z.object({ from: day, to: day }).strict(),
    whose,
  })
  .strict();

const aboutPeople = <Topic extends 'next-review' | 'caseload'>(topic: Topic) =>
  z.object({ topic: z.literal(topic), whose }).strict();

type PlainTopic = 'help' | 'hello' | 'thanks' | 'data-age' | 'unallocated' | 'start-not-known' | 'alert-csv';

const plain = <Topic extends PlainTopic>(topic: Topic) => z.object({ topic: z.literal(topic) }).strict();

/** What a person asked, understood: the one type that goes from words to answers and rides in card buttons. */
export const questionSchema = z.discriminatedUnion('topic', [
  reviews,
  minutes,
  diary,
  oneCase,
  limit,
  booking,
  outcome,
  correction,
  history,
  paperwork,
  paperworkForm,
  worklist,
  snooze,
  reminders,
  proof,
  cover,
  figures,
  figureList,
  aboutPeople('next-review'),
  aboutPeople('caseload'),
  plain('unallocated'),
  plain('start-not-known'),
  plain('data-age'),
  plain('alert-csv'),
  plain('help'),
  plain('hello'),
  plain('thanks'),
]);
export type Question = z.infer<typeof questionSchema>;
export type Topic = Question['topic'];
export type Whose = z.infer<typeof whose>;
export type Paperwork = (typeof PAPERWORK)[number];
export type AskedPeriod = z.infer<typeof period>;
