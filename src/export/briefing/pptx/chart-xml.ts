import { line, richText, solid, TIME_FORMAT, textProperties, writeSeries } from './chart-series.ts';
import { type NativeAxis, type NativeChart, SIZE } from './native-chart.ts';

const NAMES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const [ACROSS, UP] = [111_111_111, 222_222_222];

const edges = (x: number, y: number) =>
  `<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${x.toFixed(4)}"/><c:y val="${y.toFixed(4)}"/>`;

function titleAt(text: string, x: number, y: number, upwards = false): string {
  if (text === '') return '';
  return `<c:title>${richText([text], 'muted', { size: SIZE.axis, upwards })}<c:layout><c:manualLayout>${edges(x, y)}</c:manualLayout></c:layout><c:overlay val="1"/></c:title>`;
}

interface AxisForm {
  readonly id: number;
  readonly crosses: number;
  readonly side: 'l' | 'b';
  readonly shown: boolean;
  readonly title: string;
  readonly grid: boolean;
}

function valueAxis({ min, max, step }: NativeAxis, form: AxisForm): string {
  const grid = form.grid
    ? `<c:majorGridlines><c:spPr>${line('line', 0.75)}</c:spPr></c:majorGridlines>`
    : '';
  return [
    `<c:valAx><c:axId val="${form.id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>`,
    `<c:delete val="${form.shown ? 0 : 1}"/><c:axPos val="${form.side}"/>${grid}${form.title}`,
    '<c:numFmt formatCode="#,##0.##########" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:spPr>${line(null)}</c:spPr>${textProperties('muted', SIZE.axis)}`,
    `<c:crossAx val="${form.crosses}"/><c:crosses val="min"/><c:crossBetween val="midCat"/><c:majorUnit val="${step}"/></c:valAx>`,
  ].join('');
}

/** The axis of names: the first stands on top, as in a list. */
function nameAxis(chart: NativeChart): string {
  const shown = chart.kind === 'bar';
  return [
    `<c:catAx><c:axId val="${ACROSS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="${shown ? 0 : 1}"/><c:axPos val="l"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr>${line('context', 1)}</c:spPr>${textProperties('ink', SIZE.label)}`,
    `<c:crossAx val="${UP}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
  ].join('');
}

function timeAxis(steps: 'days' | 'years'): string {
  return [
    `<c:dateAx><c:axId val="${ACROSS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>`,
    `<c:numFmt formatCode="${TIME_FORMAT[steps]}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`,
    `<c:spPr>${line('context', 1)}</c:spPr>${textProperties('muted', SIZE.axis)}`,
    `<c:crossAx val="${UP}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="60"/><c:baseTimeUnit val="${steps}"/></c:dateAx>`,
  ].join('');
}

const IDS = `<c:axId val="${ACROSS}"/><c:axId val="${UP}"/>`;

function plotOf(chart: NativeChart): string {
  const { value, across } = chart;
  const shown = chart.kind === 'line' || chart.kind === 'scatter';
  const upwards = chart.kind === 'scatter';
  const up: AxisForm = {
    id: UP,
    crosses: ACROSS,
    side: shown ? 'l' : 'b',
    shown,
    grid: shown,
    title: shown ? titleAt(value.title, 0, upwards ? chart.plot.y : 0, upwards) : '',
  };
  const series = writeSeries(chart);
  if (chart.kind === 'line') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${IDS}</c:lineChart>${timeAxis(chart.time ?? 'days')}${valueAxis(value, up)}`;
  }
  if (chart.kind === 'scatter') {
    const over: AxisForm = {
      id: ACROSS,
      crosses: UP,
      side: 'b',
      shown: true,
      grid: true,
      title: titleAt(across?.title ?? '', chart.plot.x, 0.93),
    };
    return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${IDS}</c:scatterChart>${valueAxis(across ?? value, over)}${valueAxis(value, up)}`;
  }
  const [grouping, overlap] = chart.kind === 'stack' ? ['stacked', 100] : ['clustered', 0];
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:gapWidth val="${chart.kind === 'stack' ? 10 : 60}"/><c:overlap val="${overlap}"/>${IDS}</c:barChart>${nameAxis(chart)}${valueAxis(value, up)}`;
}

/**
 * A native chart as DrawingML (ECMA-376 part 1, 21.2). pptxgenjs makes chart parts too, but knows
 * neither labels that say more than the number nor fills of single points, and without these a
 * bound would look like an exact figure.
 */
export function writeChartXml(chart: NativeChart): string {
  const { x, y, width, height } = chart.plot;
  const legend = chart.legend
    ? `<c:legend><c:legendPos val="b"/><c:layout><c:manualLayout>${edges(0, y + height + 0.08)}<c:w val="1"/><c:h val="${(0.9 - y - height).toFixed(4)}"/></c:manualLayout></c:layout><c:overlay val="0"/>${textProperties('ink', SIZE.label)}</c:legend>`
    : '';
  // The title of a stack is that of its whole; its value axis, which would say it, is not shown.
  const title = chart.kind === 'stack' ? titleAt(chart.value.title, 0, 0) : '';
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMES}><c:date1904 val="0"/><c:roundedCorners val="0"/>`,
    `<c:chart>${title}<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/><c:plotArea><c:layout><c:manualLayout><c:layoutTarget val="inner"/>${edges(x, y)}<c:w val="${width.toFixed(4)}"/><c:h val="${height.toFixed(4)}"/></c:manualLayout></c:layout>`,
    plotOf(chart),
    `<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr>${solid('ink')}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`,
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join('');
}
