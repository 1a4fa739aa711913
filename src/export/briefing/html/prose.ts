import { linkable } from '../../../base/address.ts';
import type { Language } from '../../../base/vocabulary.ts';
import { messages } from '../../../i18n/messages.ts';
import { escapeMarkup } from '../../markup.ts';
import type { FigureRun, PaperBlock, PaperRun, TextRun } from '../prose.ts';
import type { Citations } from './citations.ts';

/** A citation's number, leading to the source. */
export function citeMark(reference: number, language: Language, anchor = ''): string {
  const name = messages(language).briefing.handIn.source(String(reference));
  const id = anchor === '' ? '' : ` id="${anchor}"`;
  return `<sup class="cite"><a href="#ref-${reference}"${id} aria-label="${escapeMarkup(name)}">[${reference}]</a></sup>`;
}

const styled = (content: string, { bold, italic }: { bold: boolean; italic: boolean }) => {
  const strong = bold ? `<strong>${content}</strong>` : content;
  return italic ? `<em>${strong}</em>` : strong;
};

function writeText(run: TextRun): string {
  const content = styled(escapeMarkup(run.text), run);
  const href = linkable(run.href);
  return href === '' ? content : `<a href="${escapeMarkup(href)}" rel="noopener">${content}</a>`;
}

function writeFigure(run: FigureRun, citations: Citations, language: Language): string {
  const content = styled(escapeMarkup(run.text), run);
  if (run.reference === null) {
    const { unknownFigure } = messages(language).briefing.handIn;
    return `<span class="unknown" title="${escapeMarkup(unknownFigure)}">${content}</span>`;
  }
  const where = run.whereabouts === '' ? '' : ` title="${escapeMarkup(run.whereabouts)}"`;
  const anchor = citations.ofFigure(run, run.reference);
  // What is not to be torn apart at the end of a line: the figure and its number.
  return `<span class="quoted"><span class="figure" data-observation="${escapeMarkup(run.observation)}"${where}>${content}</span>${citeMark(run.reference, language, anchor)}</span>`;
}

function writeRun(run: PaperRun, citations: Citations, language: Language): string {
  if (run.kind === 'break') return '<br>';
  return run.kind === 'text' ? writeText(run) : writeFigure(run, citations, language);
}

/** Writes a paragraph, a list or a table as HTML. */
export function writeBlock(block: PaperBlock, citations: Citations, language: Language): string {
  const written = (runs: readonly PaperRun[]) =>
    runs.map((run) => writeRun(run, citations, language)).join('');
  if (block.kind === 'paragraph') return `<p>${written(block.runs)}</p>`;
  if (block.kind === 'own-table') {
    const [head = [], ...rows] = block.rows.map((row) => row.map(written));
    const line = (cells: readonly string[], name: string, more = '') =>
      `<tr>${cells.map((cell) => `<${name}${more}>${cell}</${name}>`).join('')}</tr>`;
    const body = rows.map((cells) => line(cells, 'td')).join('');
    return `<div class="scroll own"><table><thead>${line(head, 'th', ' scope="col"')}</thead><tbody>${body}</tbody></table></div>`;
  }
  const items = block.items.map(
    (item) => `<li>${item.map((one) => writeBlock(one, citations, language)).join('')}</li>`,
  );
  const start = block.ordered && block.start !== 1 ? ` start="${block.start}"` : '';
  const name = block.ordered ? 'ol' : 'ul';
  return `<${name}${start}>${items.join('')}</${name}>`;
}
