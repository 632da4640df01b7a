/** Stands in for the source file that adaptivecards-templating's types point at, which this strictness rejects. */
export type IAdaptiveCard = Record<string, unknown>;
