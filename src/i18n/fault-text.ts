import { YardstickError } from '../base/error.ts';

/** The sentences for faults by code, with one for all that have none. */
export interface FaultTexts {
  readonly unknown: string;
  readonly [code: string]: string;
}

/** What a fault is and what to do next, in the words of a page or of an embedded chart. */
export function faultText(cause: unknown, texts: FaultTexts): string {
  if (!(cause instanceof YardstickError)) return texts.unknown;
  const text = texts[cause.code] ?? texts.unknown;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => cause.details[name] ?? '');
}
