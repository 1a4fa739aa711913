import type { LogSelection } from '../../records/linked/selection.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import type { Picked } from './picking.ts';

/** Which marks of a chart choose something, and which of them are chosen. */
export interface ChosenMarks {
  /** By their keys: all that choose something. */
  readonly pickable: ReadonlySet<string>;
  /** Those that are chosen; null where nothing that this chart shows is chosen. */
  readonly chosen: ReadonlySet<string> | null;
}

/** Whether a mark stands for what is chosen; null where nothing of its kind is. */
function isChosen(
  { period, days, word }: Picked,
  { periods, days: span, words }: LogSelection,
): boolean | null {
  const answers = [
    period === undefined || periods === null ? null : period >= periods[0] && period <= periods[1],
    days === undefined || span === null ? null : days[0] <= span[1] && days[1] >= span[0],
    word === undefined || words[word.category].length === 0
      ? null
      : words[word.category].includes(word.name),
  ].filter((one) => one !== null);
  return answers.length === 0 ? null : answers.every(Boolean);
}

/**
 * Which marks of a chart are chosen.
 * @param of what the mark of a row stands for; null for one that chooses nothing
 */
export function chosenMarks(
  { rows }: Pick<ChartDocument, 'rows'>,
  selection: LogSelection,
  of: (row: ChartRow) => Picked | null,
): ChosenMarks {
  const pickable = new Set<string>();
  const chosen = new Set<string>();
  let some = false;
  for (const row of rows) {
    const { key } = row;
    const picked = of(row);
    if (picked === null) continue;
    pickable.add(key);
    const answer = isChosen(picked, selection);
    some ||= answer !== null;
    if (answer === true) chosen.add(key);
  }
  return { pickable, chosen: some ? chosen : null };
}
