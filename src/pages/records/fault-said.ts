import { YardstickError } from '../../base/error.ts';

/** A fault in the form that survives the way between workers. */
export interface FaultSaid {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, string>>;
  /** What was behind it, for the console; '' if nothing. */
  readonly cause: string;
}

/** Puts a fault so that it can be sent; what is no fault of ours is one of the file, or of memory. */
export function faultSaid(cause: unknown): FaultSaid {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof YardstickError) {
    const { code, details } = cause;
    return { code, message, details, cause: String(cause.cause ?? '') };
  }
  const code = cause instanceof RangeError ? 'log-memory' : 'log-damaged';
  return { code, message, details: {}, cause: String(cause) };
}

/** The fault that was sent. */
export const faultHeard = ({ code, message, details, cause }: FaultSaid): YardstickError =>
  new YardstickError(code, message, details, cause === '' ? undefined : cause);

/** A fault with the file that it is of, where one alone was opened and it does not say so itself. */
export function faultOf(cause: unknown, names: readonly string[]): unknown {
  const [file, ...more] = names;
  if (!(cause instanceof YardstickError) || file === undefined || more.length > 0) return cause;
  const { code, message, details } = cause;
  return new YardstickError(code, message, { file, ...details }, cause.cause);
}
