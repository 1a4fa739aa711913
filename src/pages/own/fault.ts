import { YardstickError } from '../../base/error.ts';

/** What went wrong in a worker, in the form that survives the way. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, string>>;
}

/** What was thrown, for the way. */
export function faultOf(cause: unknown, otherwise: string): Fault {
  if (cause instanceof YardstickError) {
    const { code, message, details } = cause;
    return { code, message, details };
  }
  return { code: otherwise, message: String(cause), details: {} };
}

/** The same as an error again. */
export const errorOf = ({ code, message, details }: Fault): YardstickError =>
  new YardstickError(code, message, details);
