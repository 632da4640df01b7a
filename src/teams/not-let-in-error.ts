/** A request that was not let in. Its message says why, and holds nothing of the request. */
export class NotLetInError extends Error {
  readonly code = 'not-let-in';
}

/** Whether a token is good cannot be found out: the keys that Teams signs with cannot be had. The cause says why. */
export class KeysError extends NotLetInError {}
