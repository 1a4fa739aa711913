/** Why a row of a log is not counted. */
export const REASONS = [
  'cell-count',
  'start-missing',
  'start-unreadable',
  'end-unreadable',
  'date-implausible',
  'after-extract',
  'end-before-start',
  'duplicate-id',
  'area-unknown',
  'amount-unreadable',
  'calendar-outside',
] as const;
export type Reason = (typeof REASONS)[number];

/** Rows set aside for one reason. */
export interface SetAside {
  readonly reason: Reason;
  readonly rows: number;
  /** Where the first few stand. */
  readonly examples: readonly { readonly file: string; readonly line: number }[];
}

const EXAMPLES = 5;

/** Keeps account of the rows that are set aside, so that rows in are rows used and set aside. */
export class Ledger {
  readonly #found = new Map<Reason, { rows: number; examples: { file: string; line: number }[] }>();

  add(reason: Reason, file: string, line: number): void {
    const found = this.#found.get(reason) ?? { rows: 0, examples: [] };
    found.rows += 1;
    if (found.examples.length < EXAMPLES) found.examples.push({ file, line });
    this.#found.set(reason, found);
  }

  /** In the order of the reasons. */
  list(): SetAside[] {
    return REASONS.flatMap((reason) => {
      const found = this.#found.get(reason);
      return found === undefined ? [] : [{ reason, ...found }];
    });
  }
}
