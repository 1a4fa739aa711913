import type { Language } from '../../base/vocabulary.ts';
import { tableRows } from '../../charts/table.ts';
import { messages } from '../../i18n/messages.ts';
import { formatDate } from '../../i18n/period.ts';
import type { Briefing, ChartBlock } from '../../spec/briefing/briefing.ts';
import { readProse } from '../../spec/briefing/prose.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { subtitleOf } from '../../spec/subtitle.ts';
import { summarise } from '../../spec/summary.ts';
import { drawnFootnotes, noteLines, packageText } from '../facts.ts';
import { numberHeadings } from './headings.ts';
import { type PaperBlock, writeProse } from './prose.ts';
import { type Reference, References } from './references.ts';
import { titleOf } from './title.ts';

/** A heading with its number, which is '' where the author wrote one. */
export interface PaperHeading {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly number: string;
  readonly text: string;
  /** Unique in the paper; for links. */
  readonly anchor: string;
}

/** A chart or a table with what stands above and below it. */
interface Exhibit {
  /** `图1`, `Table 2`: charts and tables are counted apart. */
  readonly label: string;
  readonly caption: string;
  /** What is measured. */
  readonly subtitle: string;
  readonly document: ChartDocument;
  /** Plain lines: that rows are made up, the author's note, the document's notes and events. */
  readonly notes: readonly string[];
  /** Numbers in the paper's references, ascending. */
  readonly references: readonly number[];
  readonly anchor: string;
}

export interface PaperChart extends Exhibit {
  readonly kind: 'chart';
  /** Says the chart to who cannot see it. */
  readonly alternative: string;
}

export interface PaperTable extends Exhibit {
  readonly kind: 'table';
  /**
   * Caption of the chart of the same figures that it stands below, which has said title, notes and
   * sources already; '' for a table alone.
   */
  readonly follows: string;
  readonly head: readonly string[];
  /** As many cells a row as `head` has; every one written out with qualifier and unit. */
  readonly rows: readonly (readonly string[])[];
  /** For each row its catalog id, null for a figure that no catalog holds. */
  readonly observations: readonly (string | null)[];
}

/** What stands on paper, in order. */
export type PaperPart =
  | PaperHeading
  | PaperBlock
  | PaperChart
  | PaperTable
  | { readonly kind: 'page-break' };

/**
 * A briefing with everything decided that all its files share: what is written, in which order,
 * under which number. Who writes a file adds the form alone.
 */
export interface Paper {
  readonly language: Language;
  /** Never ''. */
  readonly title: string;
  readonly office: string;
  readonly author: string;
  /** Written out; '' if there is none. */
  readonly date: string;
  readonly parts: readonly PaperPart[];
  /** Numbered from 1 in the order of their first use. */
  readonly references: readonly Reference[];
  /** The versions of the data that figures were taken from, shortest form, each once. */
  readonly dataVersions: readonly string[];
  /** Title and version of each data package that the charts name. */
  readonly packages: readonly string[];
  /** True if any chart shows made-up rows; the paper says so on its first page. */
  readonly synthetic: boolean;
}

interface Counters {
  chart: number;
  table: number;
}

/** The document's notes, or, where the author leaves them out, what a chart must not lack. */
function notesOf({ document, show, notes }: ChartBlock, language: Language): string[] {
  if (notes !== false) return noteLines(document, language);
  const { synthetic } = messages(language).chart;
  return [
    ...(document.synthetic ? [synthetic] : []),
    ...(show === 'table' ? [] : drawnFootnotes(document, language)),
  ];
}

function exhibitOf(
  block: ChartBlock,
  language: Language,
  references: References,
): Omit<Exhibit, 'label' | 'anchor'> {
  const { document, caption, note } = block;
  const own = note.trim() === '' ? [] : note.trim().split(/\n+/);
  return {
    caption: caption === '' ? document.texts.title[language] : caption,
    subtitle: subtitleOf(document, language),
    document,
    notes: [...own, ...notesOf(block, language)],
    references: references.ofChart(document),
  };
}

function tableOf(
  exhibit: Omit<PaperTable, 'kind' | 'head' | 'rows' | 'observations'>,
  language: Language,
): PaperTable {
  const { item, role, value, period, area } = messages(language).chart;
  const rows = tableRows(exhibit.document, language);
  return {
    ...exhibit,
    kind: 'table',
    head: [item, role, value, period, area],
    rows: rows.map((row) => [row.item, row.role, row.value, row.period, row.area]),
    observations: rows.map(({ observation }) => observation),
  };
}

function chartParts(
  block: ChartBlock,
  language: Language,
  references: References,
  count: Counters,
): PaperPart[] {
  const words = messages(language).briefing.paper;
  const exhibit = exhibitOf(block, language, references);
  const parts: PaperPart[] = [];
  if (block.show !== 'table') {
    count.chart += 1;
    const alternative = summarise(block.document, language, false);
    const label = words.chart(String(count.chart));
    parts.push({ ...exhibit, kind: 'chart', label, alternative, anchor: `chart-${count.chart}` });
  }
  if (block.show !== 'chart') {
    count.table += 1;
    const label = words.table(String(count.table));
    const anchor = `table-${count.table}`;
    const follows = block.show === 'both' ? exhibit.caption : '';
    const caption = words.figuresOf(words.chart(String(count.chart)));
    const own = follows !== '' ? { ...exhibit, caption, subtitle: '', notes: [] } : exhibit;
    parts.push(tableOf({ ...own, follows, label, anchor }, language));
  }
  return parts;
}

/** Lays a briefing out as paper. */
export function makePaper(briefing: Briefing): Paper {
  const { language, blocks, figures } = briefing;
  const references = new References(figures, language);
  const count: Counters = { chart: 0, table: 0 };
  const numberOf = numberHeadings(language);
  const parts = blocks.flatMap((block, position): PaperPart[] => {
    if (block.kind === 'page-break') return [{ kind: 'page-break' }];
    if (block.kind === 'text') return writeProse(readProse(block.markdown), references, language);
    if (block.kind === 'chart') return chartParts(block, language, references, count);
    if (block.text.trim() === '') return [];
    const { level, text } = block;
    const number = numberOf(level, text);
    return [
      { kind: 'heading', level, number, text: text.trim(), anchor: `section-${position + 1}` },
    ];
  });
  const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block.document] : []));
  const hashes = [...charts, ...references.used].map(({ dataHash }) => dataHash);
  return {
    language,
    title: titleOf(briefing),
    office: briefing.office,
    author: briefing.author,
    date: briefing.date === '' ? '' : formatDate(briefing.date, language),
    parts,
    references: references.list,
    dataVersions: [...new Set(hashes)].filter((hash) => hash !== ''),
    packages: [...new Set(charts.map((one) => packageText(one, language)))].filter(Boolean),
    synthetic:
      charts.some(({ synthetic }) => synthetic) ||
      references.used.some(({ figure }) => figure.synthetic === true),
  };
}
