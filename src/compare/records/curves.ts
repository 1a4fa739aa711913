import { gapWords } from '../../i18n/log-gaps.ts';
import type { LinkedAnswer } from '../../records/linked/answer.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import {
  definitionOf,
  groupOf,
  type LogContext,
  logDocument,
  NO_TEXT,
  numberSaid,
  rowOf,
  said,
  saidOfDays,
  unitIn,
  wordSaid,
} from './log-context.ts';

/**
 * The share still open after each number of days, a curve a group, named with its median.
 * @param others how many groups have no curve
 */
export function curves(
  log: LogContext,
  answer: LinkedAnswer,
  limit: number | null,
  others: number,
): ChartDocument {
  const label = (name: string, at: number) =>
    at === 0 && answer.curves.length === 1 && name === '' ? said(({ all }) => all) : wordSaid(name);
  const isNone = answer.curves.every(({ figures: { open, all } }) => open === all);
  const shown = isNone ? [] : answer.curves;
  const rows = shown.flatMap(({ name, points, figures }, at) => {
    const group = `curve-${at}`;
    const own = points.map(
      ({ day, share }): ChartRow =>
        rowOf(log, {
          ...{ key: `${group}-${day}`, group, value: share * 100, unit: 'percent' },
          name: saidOfDays(log, ({ stillOpen }, language) => stillOpen(numberSaid(day)(language))),
          definition: definitionOf('share'),
          area: name,
          more: { at: day },
        }),
    );
    const { value } = figures.median;
    if (value === null) return own;
    const median = rowOf(log, {
      ...{ key: `${group}-median`, group, value, unit: 'day', area: name },
      name: said(({ median: median_ }) => median_),
      definition: definitionOf('median'),
      more: { part: 'x' },
    });
    return [...own, median];
  });
  const rule =
    limit === null || shown.length === 0
      ? []
      : [
          rowOf(log, {
            ...{ key: 'limit', group: 'curve-0', value: limit, unit: 'day' },
            name: said(({ limitRule }) => limitRule),
            definition: NO_TEXT,
            more: { part: 'x', role: 'standard' },
          }),
        ];
  const drawn = Math.max(0, ...shown.map(({ points }) => points.at(-1)?.day ?? 0));
  const seen = Math.max(0, ...shown.map((curve) => curve.seen));
  const cut = saidOfDays(log, ({ curvesCut }, language) =>
    curvesCut(numberSaid(drawn)(language), numberSaid(seen)(language)),
  );
  return logDocument(log, {
    ...{ id: 'curves', type: 'survival', title: said(({ charts }) => charts.curves) },
    subtitle: NO_TEXT,
    rows: [...rows, ...rule],
    groups: shown.map(({ name }, at) => groupOf(`curve-${at}`, label(name, at))),
    value: { label: said(({ stillOpenAxis }) => stillOpenAxis), unit: unitIn(log, 'percent').code },
    x: { label: saidOfDays(log, ({ axis }) => axis), unit: unitIn(log, 'day').code },
    notes: isNone
      ? [gapWords.noneDecided]
      : [
          said(({ curvesNote }) => curvesNote),
          ...(seen > drawn ? [cut] : []),
          ...(others > 0
            ? [said(({ othersNote }, language) => othersNote(numberSaid(others)(language)))]
            : []),
        ],
  });
}
