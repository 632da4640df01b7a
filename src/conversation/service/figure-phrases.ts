import type { FigureTopic } from '../../domain/figures/topics.js';
import { Phrases } from '../words.js';

/** Words that a figure is asked for, and not a list. */
export const SHARE = new Phrases([
  'percent|percentage|proportion|share|rate|rates|figures|figure|performance|statistics|stats|kpi|numbers',
  'percentage|proportion|share of',
  'what percentage|proportion|share of',
  'how many percent of',
  'in time',
  'on time',
  'in timescale|timescales',
  'within timescale|timescales',
  'within 20 working days',
  'within twenty working days',
]);

/** Words that ask how the service does as a whole. */
export const OVERVIEW = new Phrases([
  'how are we doing',
  'how am i doing',
  'how is the service doing',
  'how is the team doing',
  'how did we do',
  'how did i do',
  'how have we done',
  'how well are we doing',
  'how is performance',
  'our performance',
  'performance figures',
  'service figures',
  'the figures',
  'our figures',
  'my figures',
  'key figures',
  'dashboard',
  'kpis',
  'monthly report|figures',
  'headline figures',
]);

/** Words for each thing that figures are asked of. */
export const FIGURE_PHRASES: readonly (readonly [FigureTopic, Phrases])[] = [
  [
    'late-reasons',
    new Phrases([
      'late reasons',
      'late reason',
      'reasons for lateness',
      'reasons for late reviews',
      'reasons for being late',
      'reasons reviews were late',
      'why were reviews late',
      'why are reviews late',
      'why were our|my reviews late',
      'why reviews were late',
      'reasons why reviews were late',
    ]),
  ],
  [
    'allocation',
    new Phrases([
      'allocation|allocations',
      'allocation|allocated within 5|five working days',
      'allocation of iros',
      'allocations|allocation in|on time',
      'iros|iro allocated',
      'iros|iro allocated within 5|five working days',
      'iros|iro allocated in|on time',
      'children allocated within 5|five working days',
    ]),
  ],
  [
    'timescales',
    new Phrases([
      'timescale|timescales',
      'review timescales',
      'reviews in|within|on timescale|timescales|time',
      'reviews held|completed|done in|within|on timescale|timescales|time',
      'reviews were|are held|completed|done| in|within|on timescale|timescales|time',
      'timeliness',
      'timeliness of reviews',
      'first reviews in|on time',
      'second reviews in|on time',
      'subsequent reviews in|on time',
      'reviews on time',
      'first|second|subsequent| reviews were|are| held|completed|done| in|on|within time|timescale|timescales',
      'reviews we did|held|completed in|on|within time|timescale|timescales',
    ]),
  ],
  [
    'participation',
    new Phrases([
      'participation',
      'attendance',
      'participation and attendance',
      'attendance and participation',
      'children participating|attending',
      'children participated|attended|took part',
      'children took part',
      'how many children attended|participated',
      'children who attended|participated',
      'participation rate|rates',
      'attendance rate|rates',
      'pn codes',
    ]),
  ],
  [
    'venues',
    new Phrases([
      'venue|venues',
      'review venues',
      'where are reviews held',
      'where were reviews held',
      'where reviews are|were held',
      'where did reviews take place',
      'reviews in offices|schools|placements',
      'reviews held in offices|schools|placements',
      'reviews by venue',
    ]),
  ],
  [
    'minutes',
    new Phrases([
      'minutes',
      'minutes in|on time',
      'minutes were|are|sent|distributed| in|on time',
      'minutes sent|distributed|out within 20 working days',
      'minutes within 20 working days',
      'minutes performance|figures|timeliness',
      'timeliness of minutes',
    ]),
  ],
];

/** Little words round these, which add nothing. */
export const ROUND_FIGURES = new Phrases([
  'the|a|an|my|our|their|of|for|in|on|by|with|and|are|were|was|is|did|do|does|to|so|far|at|from|since|as|about|over|during',
  'please|pls|can|could|you|i|we|me|us|show|give|get|see|tell|what|which|how|many|much',
  'figures|figure|numbers|statistics|stats|chart|graph|report|performance|percent|percentage|rate|rates|kpi',
  'review|reviews|children|child|held|completed|done|service|month|this|last|?|compared|against|previous|before',
]);
