import { quantity } from '../base/quantity.ts';
import type { ChartRow } from '../spec/document.ts';
import { differenceOf, directionOf } from './change.ts';
import { stretch } from './statement.ts';
import type { ThemeColour } from './theme.ts';

/** The colours that a figure can have; see `toneOf`. */
export type Tone = 'better' | 'worse' | 'ink' | 'context';

/**
 * Which way the rows of a group say that things went: from the baseline to the actual figure of one
 * unit, else by the change that the source states; null where that cannot be told for sure.
 */
export function directionIn(rows: readonly ChartRow[]): 'better' | 'worse' | null {
  const of = (role: ChartRow['role']) => rows.find((row) => row.role === role);
  const [baseline, actual, change] = [of('baseline'), of('actual'), of('change')];
  if (baseline && actual && baseline.unit === actual.unit) {
    return directionOf(differenceOf(baseline, actual), actual.polarity);
  }
  return change && stretch(change) ? directionOfChange(change) : null;
}

function directionOfChange(change: ChartRow): 'better' | 'worse' | null {
  return directionOf(differenceOf(quantity(0), change), change.polarity);
}

/**
 * The one rule of colour, for every chart: blue for what surely got better and orange for what
 * surely got worse, by the indicator's direction: a change, or the actual figure beside its
 * baseline; grey for context and for what was before; ink for all that is not judged.
 * @param rows the rows of the figure's group, itself included
 */
export function toneOf(row: ChartRow, rows: readonly ChartRow[], context: boolean): Tone {
  if (context || row.role === 'context' || row.role === 'baseline') return 'context';
  if (row.part === 'rest') return 'context';
  if (stretch(row) === null) return 'ink';
  if (row.role === 'change') return directionOfChange(row) ?? 'ink';
  const first = rows.find(({ role }) => role === 'actual');
  const moved = row === first && rows.some(({ role }) => role === 'baseline');
  return (moved ? directionIn(rows) : null) ?? 'ink';
}

/** The same for a part of a whole: where nothing is judged, the hue of levels and shares. */
export function shareTone(
  row: ChartRow,
  rows: readonly ChartRow[],
  context: boolean,
): Exclude<Tone, 'ink'> | 'level' {
  const tone = toneOf(row, rows, context);
  return tone === 'ink' ? 'level' : tone;
}

/** The same colour for letters: grey ones are dark enough to be read. */
export function letterTone(tone: Tone): ThemeColour {
  return tone === 'context' ? 'muted' : tone;
}
