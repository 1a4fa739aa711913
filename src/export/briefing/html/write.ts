import { messages } from '../../../i18n/messages.ts';
import { htmlPage } from '../../html-page.ts';
import { COLOUR_STYLE } from '../../html-style.ts';
import { element } from '../../markup.ts';
import { makePaper } from '../paper.ts';
import type { WriteBriefingFile } from '../writer.ts';
import { writePaper } from './paper.ts';
import { PAGE_STYLE, PAPER_STYLE, sheetStyle } from './style.ts';

/**
 * One page that opens from disk without a network and without scripts, and prints as A4: title
 * page, contents, text, charts at two widths with their figures, sources with links back.
 */
export const writeBriefingHtml: WriteBriefingFile = async (briefing, options, tools) => {
  const paper = makePaper(briefing);
  const { language, office, author, date } = paper;
  const { title } = paper;
  const skip = element('a', messages(language).briefing.handIn.skip, ' class="skip" href="#text"');
  return htmlPage({
    language,
    title,
    description: [title, office, author, date].filter((part) => part !== '').join(' · '),
    style: COLOUR_STYLE + PAGE_STYLE + PAPER_STYLE + sheetStyle(paper),
    body: `${skip}\n<main>\n${await writePaper(paper, options, tools)}\n</main>`,
  });
};
