import { stringify } from 'csv-stringify/sync';
import { addDays, type Day, later } from '../domain/day.js';
import type { WorkingCalendar } from '../domain/working-calendar.js';
import type { SourceFile } from '../import/read-files.js';
import { type DemoChild, type DemoWorld, makeChild, type Story } from './child.js';
import { DEMO_PEOPLE } from './people.js';
import { Random } from './random.js';

/** Looked-after children in the demonstration service, as in the annual report [seed]. */
const LOOKED_AFTER = 793;
const CEASED = 40;
const UNALLOCATED = 4;
const START_NOT_KNOWN = 3;
const TEAMS = ['North', 'South', 'East'] as const;
const TIMES = ['09:30', '10:00', '11:15', '13:30', '15:45'] as const;
const LETTERS = 'ABCDEFGHJKLMNOPRSTW';

/** Every IRO has one of each, so that there is something to see whoever one is. */
const STORIES: readonly Story[] = ['due this week', 'overdue', 'not booked', 'minutes overdue'];
const ADJOURNED_ON_EVERY = 2;

/**
 * The files of an invented service around a day: 793 looked-after children with histories that follow the rules,
 * most in time and some not. The same day and seed give the same service.
 */
export function demoFiles(today: Day, calendar: WorkingCalendar, seed = 793): readonly SourceFile[] {
  const world = { today, calendar, random: new Random(seed) };
  const rows = Array.from({ length: LOOKED_AFTER + CEASED }, (_child, index) => childRows(index, world));
  return [
    file(
      'staff.csv',
      DEMO_PEOPLE.map(({ email, name, role, entraObjectId, wte }) => ({
        email,
        name,
        role,
        entra_object_id: entraObjectId,
        wte,
      })),
    ),
    file(
      'cases.csv',
      rows.map(({ child }) => child),
    ),
    file(
      'reviews.csv',
      rows.flatMap(({ reviews }) => reviews),
    ),
  ];
}

const IROS = DEMO_PEOPLE.filter(({ role }) => role === 'iro');

function childRows(index: number, world: DemoWorld) {
  const { random, today } = world;
  const childRef = String(400_000 + index * 7 + random.between(1, 6));
  const unallocated = index >= LOOKED_AFTER - UNALLOCATED && index < LOOKED_AFTER;
  const child = makeChild(unallocated ? 'new' : storyOf(index), world);
  const ceased =
    index < LOOKED_AFTER
      ? ''
      : later(addDays(today, -random.between(1, 120)), child.reviews.at(-1)?.heldOn ?? child.from);
  const startKnown =
    index < LOOKED_AFTER - UNALLOCATED - START_NOT_KNOWN || index >= LOOKED_AFTER - UNALLOCATED;
  return {
    child: {
      child_ref: childRef,
      initials: letter(random) + letter(random),
      date_of_birth: child.dateOfBirth,
      became_looked_after: startKnown ? child.from : '',
      ceased,
      short_breaks: child.shortBreaks ? 'Y' : 'N',
      iro_email: unallocated ? '' : iroFor(index, random),
      team: random.of(TEAMS),
    },
    reviews: reviewRows(childRef, child, random),
  };
}

/** The first rounds go to everybody; after them a part-timer is passed over as often as they are away. */
function iroFor(index: number, random: Random): string | undefined {
  const turn = IROS[index % IROS.length];
  const passedOver =
    index >= IROS.length * STORIES.length && turn !== undefined && !random.percent(turn.wte * 100);
  return passedOver ? IROS[random.between(0, IROS.length - 1)]?.email : turn?.email;
}

function storyOf(index: number): Story {
  const round = Math.floor(index / IROS.length);
  if (round === STORIES.length && index % ADJOURNED_ON_EVERY === 0) return 'adjourned';
  return STORIES[round] ?? 'any';
}

function reviewRows(childRef: string, { reviews, booked, adjournedOn }: DemoChild, random: Random) {
  const held = reviews.map(({ heldOn, venue, participation, minutes }) => ({
    ...emptyRow(childRef),
    held_on: heldOn,
    outcome: 'completed',
    venue,
    participation,
    minutes_finished_on: minutes?.finishedOn,
    minutes_distributed_on: minutes?.distributedOn,
  }));
  const adjourned = adjournedOn
    ? [{ ...emptyRow(childRef), held_on: adjournedOn, outcome: 'adjourned' }]
    : [];
  const booking = booked
    ? [
        {
          ...emptyRow(childRef),
          booked_for: `${booked}T${random.of(TIMES)}`,
          venue: random.of(['Placement', 'School']),
        },
      ]
    : [];
  return [...held, ...adjourned, ...booking];
}

function emptyRow(childRef: string) {
  return {
    child_ref: childRef,
    booked_for: '',
    held_on: '',
    outcome: '',
    venue: '',
    participation: '',
    minutes_finished_on: '',
    minutes_distributed_on: '',
    late_reason: '',
  };
}

function letter(random: Random): string {
  return LETTERS.charAt(random.between(0, LETTERS.length - 1));
}

function file(name: string, rows: readonly object[]): SourceFile {
  return { name, bytes: new TextEncoder().encode(stringify([...rows], { header: true })) };
}
