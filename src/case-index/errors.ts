/** The storage could not do what it was asked: down, slow, throttling, or not set up. */
export class StorageError extends Error {
  readonly code = 'storage';

  /** @param status the HTTP status, where there was an answer. */
  constructor(
    message: string,
    readonly status: number | undefined,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Somebody else wrote the row first; read it again and decide anew. */
export class ConflictError extends Error {
  readonly code = 'conflict';
}

/** A key that the table service cannot hold: it has / \ # ? or a control character, or is too long. */
export class KeyError extends Error {
  readonly code = 'key';
}

/** What a person recorded was not saved, or it cannot be told whether it was; saving the same form again is safe. */
export class NotSavedError extends Error {
  readonly code = 'not-saved';

  /** @param certain nothing was written; else it cannot be told. */
  constructor(
    readonly certain: boolean,
    options: ErrorOptions,
  ) {
    super(certain ? 'nothing was saved' : 'it cannot be told whether it was saved', options);
  }
}
