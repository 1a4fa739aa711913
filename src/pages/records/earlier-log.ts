import { pageLocation } from '../../parts/location.svelte.ts';
import type { LogReader } from './log-reader.ts';
import type { RecordsModel } from './records.svelte.ts';

/** What of a page is of the log that it shows. */
type Shown = 'log' | 'readWith' | 'answered' | 'peeked' | 'names' | 'isExample' | 'isRemembered';

/** A log that was read, while another is being opened in its place. */
export interface EarlierLog {
  readonly reader: LogReader;
  readonly cut: string;
  readonly files: readonly File[];
  readonly search: string;
  readonly shown: Readonly<Pick<RecordsModel, Shown>>;
}

/** Takes down what a page shows of its log, to come back to. */
export function keepLog(
  model: RecordsModel,
  held: Pick<EarlierLog, 'reader' | 'cut' | 'files'>,
  names: readonly string[],
): EarlierLog {
  const { log, readWith, answered, peeked, isExample, isRemembered } = model;
  const shown = { log, readWith, answered, peeked, names, isExample, isRemembered };
  return { ...held, search: pageLocation.search, shown };
}
