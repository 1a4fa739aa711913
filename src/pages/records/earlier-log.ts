import { pageLocation } from '../../parts/location.svelte.ts';
import type { LogSource } from './log-file.ts';
import type { LogReader } from './log-reader.ts';
import type { ShownLog } from './shown.ts';

/** A log that was read, while another is being opened in its place. */
export interface EarlierLog {
  readonly reader: LogReader;
  readonly cut: string;
  readonly files: readonly LogSource[];
  readonly search: string;
  readonly shown: ShownLog;
}

/** Takes down what a page shows of its log, to come back to. */
export function keepLog(
  of: ShownLog,
  held: Pick<EarlierLog, 'reader' | 'cut' | 'files'>,
): EarlierLog {
  const { log, readWith, answered, peeked, names, isExample, isRemembered } = of;
  const shown = { log, readWith, answered, peeked, names, isExample, isRemembered };
  return { ...held, search: pageLocation.search, shown };
}
