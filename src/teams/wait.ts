/** Waits so many milliseconds; passed in, so that no test waits for real. */
export type Wait = (milliseconds: number) => Promise<unknown>;
