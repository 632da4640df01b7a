import { z } from 'zod';

const text = z.string().max(80);
const series = z
  .array(
    z
      .object({ legend: text, points: z.array(z.object({ x: text, y: z.number() }).strict()).max(24) })
      .strict(),
  )
  .max(6);

/** A drawing: a line for each series over months, bars beside each other, or a ring of shares. */
export const chartData = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line'), title: text, series }).strict(),
  z.object({ kind: z.literal('bars'), title: text, series }).strict(),
  z
    .object({
      kind: z.literal('ring'),
      title: text,
      slices: z.array(z.object({ legend: text, value: z.number().min(0) }).strict()).max(8),
    })
    .strict(),
]);
export type ChartData = z.infer<typeof chartData>;
