import { columnName } from '../../../base/column-name.ts';
import { THEMES, type ThemeColour } from '../../../charts/theme.ts';
import { escapeMarkup } from '../../markup.ts';
import {
  type NativeChart,
  type NativeLabel,
  type NativePoint,
  type NativeSeries,
  SIZE,
} from './native-chart.ts';

const hex = (tone: ThemeColour) => THEMES.light[tone].slice(1).toUpperCase();
const colour = (tone: ThemeColour) => `<a:srgbClr val="${hex(tone)}"/>`;

/** A filling of one colour. */
export function solid(tone: ThemeColour): string {
  return `<a:solidFill>${colour(tone)}</a:solidFill>`;
}

/** A line of one colour, its width in points; none without a tone. */
export function line(tone: ThemeColour | null, width = 1): string {
  const fill = tone === null ? '<a:noFill/>' : solid(tone);
  return `<a:ln w="${Math.round(width * 12_700)}" cap="rnd">${fill}<a:round/></a:ln>`;
}

/** Type of a size in points. */
export function typeOf(tone: ThemeColour, size: number, bold = false): string {
  return `sz="${size * 100}" b="${bold ? 1 : 0}">${solid(tone)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>`;
}

/** How texts of an axis or of labels are written. */
export function textProperties(tone: ThemeColour, size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${typeOf(tone, size)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

/** Lines of text of its own, a paragraph each. */
export function richText(
  lines: readonly string[],
  tone: ThemeColour,
  { size, upwards = false }: { size: number; upwards?: boolean },
): string {
  const paragraphs = lines.map(
    (text) =>
      `<a:p><a:r><a:rPr lang="en-US" ${typeOf(tone, size)}</a:rPr><a:t>${escapeMarkup(text)}</a:t></a:r></a:p>`,
  );
  return `<c:tx><c:rich><a:bodyPr rot="${upwards ? -5_400_000 : 0}" vert="horz" wrap="none"/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>`;
}

/** The fill of an area: a bound is hatched, what has not happened is hollow. */
function areaOf({ tone, pattern }: NativePoint): string {
  if (pattern === 'hollow') return `${solid('paper')}${line(tone, 1.5)}`;
  if (pattern === 'solid') return solid(tone);
  return `<a:pattFill prst="wdUpDiag"><a:fgClr>${colour(tone)}</a:fgClr><a:bgClr>${colour('paper')}</a:bgClr></a:pattFill>${line(tone, 1)}`;
}

const SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const HIDDEN = SHOWN.replace('showVal val="1"', 'showVal val="0"');

function labelOf(label: NativeLabel, at: number, size: number): string {
  const layout =
    label.down === 0
      ? ''
      : `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${label.down.toFixed(4)}"/></c:manualLayout></c:layout>`;
  return `<c:dLbl><c:idx val="${at}"/>${layout}${richText(label.lines, label.tone, { size })}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="${label.side}"/>${SHOWN}</c:dLbl>`;
}

/** Labels as they are stated, qualifier and unit included; points without one show none. */
function labelsOf(points: readonly (NativePoint | null)[], size: number): string {
  const labels = points.map((point, at) => (point?.label ? labelOf(point.label, at, size) : ''));
  return `<c:dLbls>${labels.join('')}${HIDDEN}</c:dLbls>`;
}

const range = (column: string, rows: number) => `Sheet1!$${column}$2:$${column}$${rows + 1}`;

function numbers(column: string, values: readonly (number | null)[], format = 'General'): string {
  const points = values.map((value, at) =>
    value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:numRef><c:f>${range(column, values.length)}</c:f><c:numCache><c:formatCode>${format}</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`;
}

/** How days are written on the time axis. */
export const TIME_FORMAT = { years: 'yyyy', days: 'yyyy\\-mm' } as const;

function categoriesOf({ categories, time }: NativeChart): string {
  if (time !== null) {
    return `<c:cat>${numbers('A', categories.map(Number), TIME_FORMAT[time])}</c:cat>`;
  }
  const points = categories.map(
    (name, at) => `<c:pt idx="${at}"><c:v>${escapeMarkup(String(name))}</c:v></c:pt>`,
  );
  return `<c:cat><c:strRef><c:f>${range('A', categories.length)}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${points.join('')}</c:strCache></c:strRef></c:cat>`;
}

function nameOf(series: NativeSeries, column: string): string {
  return `<c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeMarkup(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

/** The points of a series by category, null where it has none. */
export function pointsByCategory(chart: NativeChart, series: NativeSeries): (NativePoint | null)[] {
  return chart.categories.map((_, at) => series.points.find((point) => point.at === at) ?? null);
}

function barSeries(chart: NativeChart, series: NativeSeries, at: number): string {
  const points = pointsByCategory(chart, series);
  const column = columnName(at + 1);
  const fills = points.map((point, idx) =>
    point === null
      ? ''
      : `<c:dPt><c:idx val="${idx}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${areaOf(point)}</c:spPr></c:dPt>`,
  );
  const edge = chart.kind === 'stack' ? line('paper', 1.5) : '';
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${nameOf(series, column)}`,
    `<c:spPr>${solid(series.tone)}${edge}</c:spPr><c:invertIfNegative val="0"/>`,
    chart.kind === 'stack' ? '' : fills.join(''),
    labelsOf(points, SIZE.label),
    categoriesOf(chart),
    `<c:val>${numbers(
      column,
      points.map((point) => point?.value ?? null),
    )}</c:val></c:ser>`,
  ].join('');
}

const marker = (tone: ThemeColour, size: number) =>
  `<c:marker><c:symbol val="circle"/><c:size val="${size}"/><c:spPr>${solid(tone)}${line('paper', 0.5)}</c:spPr></c:marker>`;

function lineSeries(chart: NativeChart, series: NativeSeries, at: number): string {
  const points = pointsByCategory(chart, series);
  const column = columnName(at + 1);
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${nameOf(series, column)}`,
    `<c:spPr>${line(series.tone, 2)}</c:spPr>${marker(series.tone, 5)}`,
    labelsOf(points, SIZE.axis),
    categoriesOf(chart),
    `<c:val>${numbers(
      column,
      points.map((point) => point?.value ?? null),
    )}</c:val><c:smooth val="0"/></c:ser>`,
  ].join('');
}

function dotSeries(series: NativeSeries, at: number): string {
  const { points } = series;
  const dots = points.map(
    ({ tone }, idx) =>
      `<c:dPt><c:idx val="${idx}"/>${marker(tone, 9)}<c:bubble3D val="0"/></c:dPt>`,
  );
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${nameOf(series, 'C')}`,
    `<c:spPr>${line(null)}</c:spPr>${marker(series.tone, 9)}${dots.join('')}`,
    labelsOf(points, SIZE.axis),
    `<c:xVal>${numbers(
      'B',
      points.map((point) => point.at),
    )}</c:xVal>`,
    `<c:yVal>${numbers(
      'C',
      points.map(({ value }) => value),
    )}</c:yVal><c:smooth val="0"/></c:ser>`,
  ].join('');
}

/** The series of a chart in the order of the embedded table's columns. */
export function writeSeries(chart: NativeChart): string {
  const write = (series: NativeSeries, at: number) => {
    if (chart.kind === 'scatter') return dotSeries(series, at);
    return chart.kind === 'line' ? lineSeries(chart, series, at) : barSeries(chart, series, at);
  };
  return chart.series.map(write).join('');
}
