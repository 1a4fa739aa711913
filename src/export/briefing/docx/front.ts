import { type FileChild, Paragraph, TableOfContents } from 'docx';
import { messages } from '../../../i18n/messages.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import type { Paper } from '../paper.ts';
import { twips } from './page.ts';
import { plain } from './plain.ts';

/** Points on a cover above its title, and between the title and who wrote it. */
const COVER = { above: 130, between: 190 };

function titleLines(paper: Paper, short: boolean): Paragraph[] {
  const { title, office, author, date, language, synthetic } = paper;
  const by = [office, author, date].filter((line) => line !== '');
  const lines = short && by.length > 0 ? [by.join(punctuation(language).line)] : by;
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
