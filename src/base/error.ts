/** A fault that was found at a border of the system; the message names what and which value. */
export class YardstickError extends Error {
  override readonly name = 'YardstickError';
  /** A stable code that the interface translates; see `errors` in the message catalogues. */
  readonly code: string;
  /** The values that the translated message names. */
  readonly details: Readonly<Record<string, string>>;

  constructor(
    code: string,
    message: string,
    details: Readonly<Record<string, string>> = {},
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.details = details;
  }
}
