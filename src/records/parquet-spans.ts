import type { FileMetaData } from 'hyparquet';

/** First row, and row after the last. */
export type Span = readonly [number, number];

/** More rows of a group are not held at once. */
export const LARGEST_GROUP = 1_000_000;

/** Rows that are decoded together: a group as it is, unless it is too large. */
export function spansOf({ row_groups }: FileMetaData, largest = LARGEST_GROUP): Span[] {
  let from = 0;
  return row_groups.flatMap(({ num_rows }) => {
    const [first, end] = [from, from + Number(num_rows)];
    from = end;
    const parts = Math.ceil((end - first) / largest);
    const at = (part: number) => first + Math.round(((end - first) * part) / parts);
    return Array.from({ length: parts }, (_, part) => [at(part), at(part + 1)] as const);
  });
}
