import { AsyncLocalStorage } from 'node:async_hooks';

const hush = new AsyncLocalStorage<true>();
let patched = false;

/**
 * Does work of the SDK's without what it prints to the console: for a token that is too old or not rightly signed that is
 * a stack or a key, at will of whoever sends one, past the log and its level. What goes wrong is thrown all the same.
 */
export function hushed<Result>(work: () => Promise<Result>): Promise<Result> {
  if (!patched) patchConsole();
  return hush.run(true, work);
}

function patchConsole(): void {
  const print = console.error;
  console.error = (...words) => {
    if (!hush.getStore()) print(...words);
  };
  patched = true;
}
