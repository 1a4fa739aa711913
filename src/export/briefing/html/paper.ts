import { LANGUAGE_TAG } from '../../../base/vocabulary.ts';
import type { Paper, PaperPart } from '../paper.ts';
import { isShort } from '../short.ts';
import type { BriefingOptions, BriefingTools } from '../writer.ts';
import { writeColophon, writeReferences } from './back.ts';
import { Citations } from './citations.ts';
import { writeChart, writeTableExhibit } from './exhibit.ts';
import { writeContents, writeCover, writeHeading } from './front.ts';
import { writeBlock } from './prose.ts';

/**
 * Writes a paper as one HTML article for `PAPER_STYLE`: the same on a page of its own, on a page of
 * the site and in print. Anchors are unique in it; colours are those of the page around it.
 */
export async function writePaper(
  paper: Paper,
  options: BriefingOptions,
  { draw, step }: BriefingTools,
): Promise<string> {
  const { language } = paper;
  const citations = new Citations();
  const total = paper.parts.filter(({ kind }) => kind === 'chart').length;
  let drawn = 0;
  const writePart = async (part: PaperPart): Promise<string> => {
    if (part.kind === 'page-break') return '<div class="page-break"></div>';
    if (part.kind === 'table') return writeTableExhibit(part, citations, language);
    if (part.kind === 'heading') {
      const name = `h${part.level + 1}`;
      return `<${name} id="${part.anchor}" tabindex="-1">${writeHeading(part, paper)}</${name}>`;
    }
    if (part.kind !== 'chart') return writeBlock(part, citations, language);
    await step(drawn, total);
    drawn += 1;
    return writeChart(part, citations, language, draw);
  };
  const parts: string[] = [];
  for (const part of paper.parts) parts.push(await writePart(part));
  return [
    `<article class="paper${isShort(paper) ? ' brief' : ''}" lang="${LANGUAGE_TAG[language]}">`,
    `<div class="front">${writeCover(paper)}${writeContents(paper)}</div>`,
    `<div class="text" id="text" tabindex="-1">`,
    ...parts,
    '</div>',
    writeReferences(paper, citations),
    writeColophon(paper, options),
    '</article>',
  ].join('\n');
}
