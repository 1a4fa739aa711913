import { type FileChild, Paragraph, TableOfContents } from 'docx';
import { messages } from '../../../i18n/messages.ts';
import type { Paper } from '../paper.ts';
import { twips } from './page.ts';
import { plain } from './plain.ts';

/** More than this many lines, roughly, and a paper is given a page for its title. */
const SHORT = 70;
/** Lines that a chart takes, roughly. */
const CHART = 16;

function linesOf(part: Paper['parts'][number]): number {
  if (part.kind === 'chart') return CHART;
  if (part.kind === 'table') return part.rows.length + 4;
  if (part.kind === 'heading') return 2;
  if (part.kind === 'paragraph') {
    const text = part.runs.map((run) => ('text' in run ? run.text : '')).join('');
    return 1 + Math.floor(text.length / 31);
  }
  if (part.kind === 'list') return part.items.flat().reduce((sum, one) => sum + linesOf(one), 0);
  return 0;
}

/**
 * True if a paper is of two or three pages: it then begins below its title, with its contents in
 * a few lines, as an office's bulletin does; a longer one has a cover and a page of contents.
 */
export function isShort({ parts }: Paper): boolean {
  return parts.reduce((sum, part) => sum + linesOf(part), 0) <= SHORT;
}

/** Points from the top of a cover's text to its title. */
const COVER = 150;

function titleLines(paper: Paper, short: boolean): Paragraph[] {
  const { title, office, author, date, language, synthetic } = paper;
  const by = [office, author, date].filter((line) => line !== '');
  const lines = short && by.length > 0 ? [by.join(language === 'zh' ? '\u3000' : ' · ')] : by;
  const above = short ? {} : { spacing: { before: twips(COVER), after: twips(40) } };
  return [
    new Paragraph({ heading: 'Title', children: [plain(title)], ...above }),
    ...lines.map((line) => new Paragraph({ style: 'CoverLine', children: [plain(line)] })),
    ...(synthetic
      ? [
          new Paragraph({
            style: 'Warning',
            children: [plain(messages(language).briefing.paper.synthetic)],
          }),
        ]
      : []),
  ];
}

/** Title, office, author, date and the contents, which are filled in and can be updated in Word. */
export function writeFront(paper: Paper, short: boolean): FileChild[] {
  const { contents } = messages(paper.language).briefing.paper;
  if (!paper.parts.some(({ kind }) => kind === 'heading')) return titleLines(paper, short);
  return [
    ...titleLines(paper, short),
    new Paragraph({
      style: 'TOCHeading',
      children: [plain(contents)],
      pageBreakBefore: !short,
    }),
    new TableOfContents(contents, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}
