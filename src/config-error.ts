/** Settings are wrong; the message names each one and what to write instead, never a value that may be secret. */
export class ConfigError extends Error {
  readonly code = 'config';

  constructor(readonly problems: readonly string[]) {
    super(['The settings cannot be used:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
  }
}
