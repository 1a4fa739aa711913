import type { Mapping } from '../../intake/mapping.ts';
import type { Fact } from '../../intake/reading.ts';

/** What is kept of a table for next month. */
export interface KeptTable {
  readonly form: string;
  readonly file: string;
  /** ISO 8601. */
  readonly day: string;
  readonly mapping: Mapping;
  readonly facts: readonly Fact[];
  /** The figures of its totals; absent from what was kept by an earlier version. */
  readonly wholes?: readonly Fact[];
}

/** How it is read, without what it said. */
export type KeptForm = Omit<KeptTable, 'facts' | 'wholes'>;

/** What a reader has set of how a table of a file is read. */
export type TableSetting = Pick<KeptTable, 'form' | 'file' | 'mapping'>;
