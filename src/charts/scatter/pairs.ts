import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { formatPeriod } from '../../i18n/period.ts';
import type { ChartDocument, ChartGroup, ChartRow } from '../../spec/document.ts';
import { rowsOfGroup } from '../../spec/look-up.ts';
import { writeRow } from '../describe.ts';
import { stretch } from '../statement.ts';

/** A group with both its figures. */
export interface Pair {
  readonly group: ChartGroup;
  readonly x: ChartRow;
  readonly y: ChartRow;
}

/**
 * The groups that have a figure for both axes, in the units of the axes; the others cannot be
 * drawn.
 */
export function pairsOf(document: ChartDocument): Pair[] {
  const { groups, x: across, value: up } = document.encodings;
  const fits = (row: ChartRow | undefined, unit: string | undefined) =>
    row !== undefined && stretch(row) !== null && (unit === undefined || row.unit === unit);
  const found = groups.flatMap((group) => {
    const rows = rowsOfGroup(document, group.key);
    const [x, y] = [rows.find(({ part }) => part === 'x'), rows.find(({ part }) => part === 'y')];
    return x !== undefined && y !== undefined ? [{ group, x, y }] : [];
  });
  const [first] = found;
  return found.filter(
    ({ x, y }) => fits(x, across?.unit ?? first?.x.unit) && fits(y, up?.unit ?? first?.y.unit),
  );
}

/** Says a dot whole: its name, both figures with what they measure, and their periods. */
export function describePair(document: ChartDocument, pair: Pair, language: Language): string {
  const words = messages(language);
  const colon = language === 'zh' ? '\uff1a' : ': ';
  const figures = [pair.x, pair.y].map((row) => {
    const role = row.role === 'actual' || row.role === 'context' ? '' : words.role[row.role];
    const said = `${role}${role && language === 'en' ? ' ' : ''}${writeRow(document, row, language)}`;
    return `${row.indicator.name[language]} ${said}`;
  });
  const periods = [pair.x, pair.y].map(({ period }) => formatPeriod(period, language));
  const list = [...figures, ...new Set(periods)].join(language === 'zh' ? '\uff0c' : ', ');
  return pair.group.label[language] + colon + list;
}
