import { type FileChild, Paragraph, TableOfContents } from 'docx';
import { textWidth } from '../../../charts/text.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Paper, PaperPart } from '../paper.ts';
import { TEXT_WIDTH, twips } from './page.ts';
import { plain } from './plain.ts';
import { paperSizes, type Sizes } from './styles.ts';

/** Points of height, roughly, up to which a paper has no page for its title. */
const SHORT = 1_500;
/** Points that a chart takes with its caption, roughly. */
const CHART = 170;

function heightOf(part: PaperPart, { body, line }: Pick<Sizes, 'body' | 'line'>): number {
  if (part.kind === 'chart') return CHART;
  if (part.kind === 'table') return (part.rows.length + 4) * 20;
  if (part.kind === 'heading') return 2 * line;
  if (part.kind === 'list') {
    return part.items.flat().reduce((sum, one) => sum + heightOf(one, { body, line }), 0);
  }
  if (part.kind !== 'paragraph') return 0;
  const text = part.runs.map((run) => ('text' in run ? run.text : '')).join('');
  return Math.ceil((textWidth(text, body) * 20) / TEXT_WIDTH) * line;
}

/**
 * True if a paper is of two or three pages: it then begins below its title, with its contents in
 * a few lines, as an office's bulletin does; a longer one has a cover and a page of contents.
 */
export function isShort({ parts, language }: Paper): boolean {
  const sizes = paperSizes(language, true);
  return parts.reduce((sum, part) => sum + heightOf(part, sizes), 0) <= SHORT;
}

/** Points on a cover above its title, and between the title and who wrote it. */
const COVER = { above: 130, between: 190 };

function titleLines(paper: Paper, short: boolean): Paragraph[] {
  const { title, office, author, date, language, synthetic } = paper;
  const by = [office, author, date].filter((line) => line !== '');
  const lines = short && by.length > 0 ? [by.join(language === 'zh' ? '\u3000' : ' · ')] : by;
  const below = (points: number) => (short ? {} : { spacing: { before: twips(points) } });
  const warning = plain(messages(language).briefing.paper.synthetic);
  return [
    new Paragraph({ heading: 'Title', children: [plain(title)], ...below(COVER.above) }),
    ...(synthetic ? [new Paragraph({ style: 'Warning', children: [warning] })] : []),
    ...lines.map((line, position) => {
      const above = position === 0 ? below(COVER.between) : {};
      return new Paragraph({ style: 'CoverLine', children: [plain(line)], ...above });
    }),
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
