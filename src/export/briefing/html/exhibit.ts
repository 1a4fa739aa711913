import type { Language } from '../../../base/vocabulary.ts';
import { tableRows } from '../../../charts/table.ts';
import { messages } from '../../../i18n/messages.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import { drawings } from '../../drawings.ts';
import type { DrawChart } from '../../exporter.ts';
import { drawnFootnotes } from '../../facts.ts';
import { element, escapeMarkup } from '../../markup.ts';
import type { PaperChart, PaperTable } from '../paper.ts';
import type { Citations } from './citations.ts';
import { citeMark } from './prose.ts';
import { CHART_WIDTH } from './style.ts';

type Exhibit = PaperChart | PaperTable;

function caption({ anchor, label, caption, subtitle }: Exhibit): string {
  return `<figcaption id="${anchor}-caption"><span class="label">${escapeMarkup(label)}</span> <span class="caption">${escapeMarkup(caption)}</span>${element('span', subtitle, ' class="subtitle"')}</figcaption>`;
}

/** Notes but those that the drawing carries itself, then the numbers of the sources. */
function foot(exhibit: Exhibit, language: Language): string {
  if (exhibit.kind === 'table' && exhibit.follows !== '') return '';
  const { kind, document, notes, references } = exhibit;
  const words = messages(language);
  const drawn = kind === 'chart' ? drawnFootnotes(document, language) : [];
  const below = notes.filter((note) => !drawn.includes(note));
  const lines = below.map((note) => {
    const madeUp = document.synthetic && note === words.chart.synthetic;
    return element('p', note, madeUp ? ' class="note synthetic"' : ' class="note"');
  });
  const colon = punctuation(language).colon;
  const numbers = references.map((one) => citeMark(one, language)).join('');
  const sources =
    numbers === ''
      ? ''
      : `<p class="note sources">${words.briefing.handIn.sources}${colon}${numbers}</p>`;
  return lines.join('') + sources;
}

interface TableParts {
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly observations: readonly (string | null)[];
}

/** Position of the written figure among the cells. */
const VALUE = 2;

function writeTable({ label, head, rows, observations }: TableParts, language: Language): string {
  const cell = (text: string, column: number, observation: string | null) => {
    if (column === 0) return `<th scope="row">${escapeMarkup(text)}</th>`;
    if (column !== VALUE) return `<td>${escapeMarkup(text)}</td>`;
    const id = observation === null ? '' : ` data-observation="${escapeMarkup(observation)}"`;
    return `<td class="value"><span class="figure"${id}>${escapeMarkup(text)}</span></td>`;
  };
  const heads = head.map((text) => element('th', text, ' scope="col"')).join('');
  const body = rows.map((row, position) => {
    const observation = observations[position] ?? null;
    return `<tr>${row.map((text, column) => cell(text, column, observation)).join('')}</tr>`;
  });
  const name = messages(language).briefing.handIn.tableScroll(label);
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeMarkup(name)}"><table><thead><tr>${heads}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}

/** The figures of a chart, folded away on screen and left out on paper: the author chose the chart. */
function dataTable({ document, label }: PaperChart, language: Language): string {
  const { item, role, value, period, area, source } = messages(language).chart;
  const rows = tableRows(document, language);
  const { dataTable: title } = messages(language).briefing.handIn;
  const summary = title(label, String(rows.length));
  const parts = {
    label: summary,
    head: [item, role, value, period, area, source],
    rows: rows.map((row) => [row.item, row.role, row.value, row.period, row.area, row.source]),
    observations: rows.map(({ observation }) => observation),
  };
  return `<details class="data">${element('summary', summary)}${writeTable(parts, language)}</details>`;
}

/** Rows up to which a table is kept on one page. */
const SHORT = 15;

const figure = (exhibit: Exhibit, content: string) =>
  `<figure class="${exhibit.kind}${exhibit.document.rows.length > SHORT ? '' : ' short'}" id="${exhibit.anchor}" aria-labelledby="${exhibit.anchor}-caption" data-chart-id="${escapeMarkup(exhibit.document.id)}">${content}</figure>`;

/** A chart with its caption below, as papers have it, and its figures to unfold. */
export function writeChart(
  chart: PaperChart,
  citations: Citations,
  language: Language,
  draw: DrawChart,
): string {
  citations.ofExhibit(chart.anchor, chart.label, chart.references);
  const drawn = drawings(chart.document, language, CHART_WIDTH, draw);
  const whole = `<div class="drawing">${drawn}</div>${caption(chart)}${foot(chart, language)}`;
  return figure(chart, whole + dataTable(chart, language));
}

/** A table with its caption above. */
export function writeTableExhibit(
  table: PaperTable,
  citations: Citations,
  language: Language,
): string {
  citations.ofExhibit(table.anchor, table.label, table.references);
  return figure(table, caption(table) + writeTable(table, language) + foot(table, language));
}
