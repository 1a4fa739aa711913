import {
  AlignmentType,
  type FileChild,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  SequentialIdentifier,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import type { Language } from '../../../base/vocabulary.ts';
import { messages } from '../../../i18n/messages.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import { drawnFootnotes } from '../../facts.ts';
import type { PaperChart, PaperTable } from '../paper.ts';
import type { BriefingTools } from '../writer.ts';
import { referenceMark } from './citations.ts';
import { columnWidths } from './columns.ts';
import { TEXT_WIDTH, twips } from './page.ts';
import { chartImage } from './picture.ts';
import { plain } from './plain.ts';
import { rule, ruledTable } from './ruled-table.ts';
import { COLOURS, paperSizes } from './styles.ts';

/** Rows up to which a table stays on one page. */
const TOGETHER = 14;

/** The label as a field that counts on when someone adds a chart in Word: `图` and its number. */
function writeLabel(label: string): ParagraphChild[] {
  const [, name = '', number = ''] = /^(.*?)(\d*)$/su.exec(label) ?? [];
  if (number === '') return [plain(label)];
  // Word's own captions name the sequence by the label.
  return [plain(name), new SequentialIdentifier(name.trim())];
}

function captionOf({ label, caption }: PaperChart | PaperTable, more: IParagraphOptions) {
  const children = [...writeLabel(label), plain(`\u3000${caption}`, {})];
  return new Paragraph({ style: 'Caption', keepNext: true, children, ...more });
}

function subtitleOf({ subtitle }: PaperChart | PaperTable, more: IParagraphOptions): Paragraph[] {
  if (subtitle === '') return [];
  return [new Paragraph({ style: 'ExhibitSubtitle', children: [plain(subtitle)], ...more })];
}

/** The notes that the drawing does not carry itself, and the sources, kept together. */
function notesOf(exhibit: PaperChart | PaperTable, language: Language): Paragraph[] {
  if (exhibit.kind === 'table' && exhibit.follows !== '') return [];
  const { kind, document, notes, references } = exhibit;
  const { source, synthetic } = messages(language).chart;
  const colon = punctuation(language).colon;
  const drawn = kind === 'chart' ? drawnFootnotes(document, language) : [];
  const below = notes.filter((note) => !drawn.includes(note));
  const lines: ParagraphChild[][] = below.map((note) => [
    note === synthetic ? plain(note, { bold: true, color: COLOURS.worse }) : plain(note),
  ]);
  if (references.length > 0) {
    const marks = references.map((number) => referenceMark(number, false));
    lines.push([plain(source + colon), ...marks]);
  }
  return lines.map((children, position) => {
    const last = position === lines.length - 1;
    return new Paragraph({
      style: 'ExhibitNote',
      keepNext: !last,
      children,
      ...(last ? { spacing: { after: twips(14) } } : {}),
    });
  });
}

/** A chart with its caption, what it measures, its notes and its sources below, on one page. */
export async function writeChart(
  part: PaperChart,
  language: Language,
  tools: BriefingTools,
  opening: IParagraphOptions,
): Promise<FileChild[]> {
  const image = await chartImage(part, language, tools);
  return [
    new Paragraph({ style: 'Figure', children: [image], ...opening }),
    captionOf(part, {}),
    ...subtitleOf(part, { keepNext: true }),
    ...notesOf(part, language),
  ];
}

function writeRow(
  cells: readonly string[],
  widths: readonly number[],
  { head, keepNext }: { head: boolean; keepNext: boolean },
): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader: head,
    keepNext,
    children: cells.map(
      (cell, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          ...(head ? { borders: { bottom: rule(6, COLOURS.ink) } } : {}),
          children: [
            new Paragraph({
              style: 'TableText',
              children: [plain(cell, { bold: head })],
              ...(column === VALUE ? { alignment: AlignmentType.RIGHT } : {}),
            }),
          ],
        }),
    ),
  });
}

/** The column of figures, which are set flush right. */
const VALUE = 2;

/**
 * A native table between three rules, as Chinese statistics are set, its caption above; the head is
 * repeated on each page, and no row is split.
 */
export function writeTable(
  part: PaperTable,
  language: Language,
  opening: IParagraphOptions,
): FileChild[] {
  const { head, rows } = part;
  const widths = columnWidths(
    [head, ...rows],
    TEXT_WIDTH,
    twips(paperSizes(language, false).table),
  );
  const kept = (row: number) => rows.length <= TOGETHER || row === rows.length - 1;
  const notes = notesOf(part, language);
  const lines = [
    writeRow(head, widths, { head: true, keepNext: true }),
    ...rows.map((row, position) =>
      writeRow(row, widths, { head: false, keepNext: kept(position) && notes.length > 0 }),
    ),
  ];
  const table = ruledTable(lines, widths);
  return [
    captionOf(part, opening),
    ...subtitleOf(part, { keepNext: true }),
    table,
    ...(notes.length > 0 ? notes : [new Paragraph({ style: 'ExhibitNote' })]),
  ];
}
