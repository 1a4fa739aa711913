import {
  AlignmentType,
  ExternalHyperlink,
  type FileChild,
  type ILevelsOptions,
  type IParagraphOptions,
  LevelFormat,
  type NumberingDefinition,
  Paragraph,
  type ParagraphChild,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { linkable } from '../../../base/address.ts';
import { withoutControls } from '../../../base/plain-text.ts';
import type { PaperBlock, PaperRun, TextRun as PlainRun } from '../prose.ts';
import type { Citations } from './citations.ts';
import { columnWidths } from './columns.ts';
import { TEXT_WIDTH, twips } from './page.ts';
import { plain } from './plain.ts';
import { ruledTable } from './ruled-table.ts';

type List = Extract<PaperBlock, { kind: 'list' }>;

/** Points that each level of a list is indented. */
const INDENT = 26;
/** Points of the type in a table's cells, for sharing out its width. */
const CELL_SIZE = 10.5;
const MARKS = ['•', '–', '▪'];
const FORMATS = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];
/** Word knows no deeper level. */
const DEEPEST = 8;

function linked({ text, href, bold, italic }: PlainRun): ParagraphChild {
  const address = linkable(href);
  if (address === '') return plain(text, { bold, italics: italic });
  return new ExternalHyperlink({
    link: address,
    children: [
      new TextRun({ text: withoutControls(text), style: 'Hyperlink', bold, italics: italic }),
    ],
  });
}

/** Writes the runs of a paragraph; figures are followed by their citations. */
function writeRuns(runs: readonly PaperRun[], citations: Citations): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    if (run.kind === 'break') return [new TextRun({ break: 1 })];
    if (run.kind === 'text') return [linked(run)];
    return [plain(run.text, { bold: run.bold, italics: run.italic }), ...citations.cite(run)];
  });
}

function defineLevel(level: number, ordered: boolean, start: number): ILevelsOptions {
  const paragraph = { indent: { left: twips(INDENT * (level + 1)), hanging: twips(INDENT) } };
  const common = { level, start, alignment: AlignmentType.LEFT };
  if (ordered) {
    const format = FORMATS[level % FORMATS.length];
    return { ...common, format, text: `%${level + 1}.`, style: { paragraph } };
  }
  const text = MARKS[level % MARKS.length];
  const style = { paragraph, run: { font: 'Arial' } };
  return { ...common, format: LevelFormat.BULLET, text, style };
}

type OwnTable = Extract<PaperBlock, { kind: 'own-table' }>;

const cellText = (runs: readonly PaperRun[]) =>
  runs.map((run) => (run.kind === 'break' ? ' ' : run.text)).join('');

/** Writes paragraphs, lists and tables as Word's own. */
export class ProseWriter {
  readonly #citations: Citations;
  #lists = 0;

  constructor(citations: Citations) {
    this.#citations = citations;
  }

  /** @param opening what the first paragraph is told besides, as that it starts a page */
  write(block: PaperBlock, opening: IParagraphOptions = {}): FileChild[] {
    if (block.kind === 'own-table') return this.#table(block, opening);
    if (block.kind === 'paragraph') {
      const children = writeRuns(block.runs, this.#citations);
      return [new Paragraph({ style: 'BodyText', children, ...opening })];
    }
    return this.#list(block, 0, opening);
  }

  /** The head is repeated on each page, and no row is split. */
  #table({ rows }: OwnTable, opening: IParagraphOptions): FileChild[] {
    const widths = columnWidths(
      rows.map((row) => row.map(cellText)),
      TEXT_WIDTH,
      twips(CELL_SIZE),
    );
    const lines = rows.map((row, position) => {
      const cells = row.map((runs, column) => {
        const children = writeRuns(runs, this.#citations);
        return new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          children: [new Paragraph({ style: 'TableText', children })],
        });
      });
      const head = position === 0;
      return new TableRow({
        cantSplit: true,
        tableHeader: head,
        keepNext: head && rows.length > 1,
        children: cells,
      });
    });
    // What is to begin a page is a paragraph's property; and Word joins tables that touch.
    const before = Object.keys(opening).length > 0 ? [new Paragraph({ ...opening })] : [];
    return [...before, ruledTable(lines, widths), new Paragraph({ style: 'ExhibitNote' })];
  }

  #list(list: List, level: number, opening: IParagraphOptions): FileChild[] {
    const numbering = { reference: this.#define(list, level), level, custom: true };
    return list.items.flatMap((item, position) =>
      item.flatMap((block, place): FileChild[] => {
        const first = position === 0 && place === 0 ? opening : {};
        if (block.kind === 'own-table') return this.#table(block, first);
        if (block.kind === 'list') return this.#list(block, Math.min(level + 1, DEEPEST), first);
        const children = writeRuns(block.runs, this.#citations);
        const stands =
          place === 0 ? { numbering } : { indent: { left: twips(INDENT * (level + 1)) } };
        return [new Paragraph({ style: 'ListText', children, ...stands, ...first })];
      }),
    );
  }

  // Each list has a definition of its own, so that its numbers start where the author says.
  #define({ ordered, start }: List, level: number): NumberingDefinition {
    this.#lists += 1;
    const levels = Array.from({ length: DEEPEST + 1 }, (_, at) =>
      defineLevel(at, ordered, at === level ? start : 1),
    );
    return { reference: `list-${this.#lists}`, levels };
  }
}
