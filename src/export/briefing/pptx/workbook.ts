import type { CellObject, Row } from 'write-excel-file/universal';
import type { Language } from '../../../base/vocabulary.ts';
import { messages } from '../../../i18n/messages.ts';
import type { ChartDocument } from '../../../spec/document.ts';
import { readableColumns } from '../../figure-table.ts';
import { excelCell, header, textCell, workbook } from '../../xlsx-cells.ts';
import { pointsByCategory } from './chart-series.ts';
import type { NativeChart } from './native-chart.ts';

const DAY = 86_400_000;
const EXCEL_ZERO = 25_569;

const number = (value: number | undefined): CellObject | null =>
  value === undefined ? null : { value, type: Number };

function day(serial: number, time: NativeChart['time']): CellObject {
  const format = time === 'years' ? 'yyyy' : 'yyyy-mm-dd';
  return { value: new Date((serial - EXCEL_ZERO) * DAY), type: Date, format };
}

/** The table that the chart draws: names or days in A, a series in each further column. */
function drawnRows(chart: NativeChart): Row[] {
  const { series, categories, time, across, value } = chart;
  if (chart.kind === 'scatter') {
    const rows = series.flatMap(({ points }) =>
      points.map((point, dot) => [
        textCell(String(categories[dot] ?? '')),
        number(point.at),
        number(point.value),
      ]),
    );
    return [header(['', across?.title ?? '', value.title]), ...rows];
  }
  const columns = series.map((one) => pointsByCategory(chart, one));
  return [
    header(['', ...series.map(({ name }) => name)]),
    ...categories.map((name, at) => [
      typeof name === 'number' ? day(name, time) : textCell(name),
      ...columns.map((points) => number(points[at]?.value)),
    ]),
  ];
}

/**
 * The workbook inside a native chart: the table that it draws, and on a second sheet every figure
 * with qualifier, source and all else that is known of it.
 */
export function writeWorkbook(
  chart: NativeChart,
  document: ChartDocument,
  language: Language,
): Promise<Uint8Array> {
  const columns = readableColumns(document, language);
  return workbook([
    // Chart parts name this sheet; WPS looks for it by this very name.
    { sheet: 'Sheet1', data: drawnRows(chart) },
    {
      sheet: messages(language).file.figures,
      data: [
        header(columns.map(({ label }) => label)),
        ...document.rows.map((row) => columns.map(({ cell }) => excelCell(cell(row)))),
      ],
      columns: columns.map(({ width }) => ({ width })),
    },
  ]);
}
