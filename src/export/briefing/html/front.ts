import { messages } from '../../../i18n/messages.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import { element, escapeMarkup } from '../../markup.ts';
import type { Paper, PaperHeading } from '../paper.ts';

/** A heading with its number; Chinese numbers end in a mark of their own. */
export function writeHeading({ number, text }: PaperHeading, paper: Paper): string {
  if (number === '') return escapeMarkup(text);
  const space = punctuation(paper.language).gap;
  return `<span class="number">${escapeMarkup(number)}</span>${space}${escapeMarkup(text)}`;
}

/** The title page: office, title, author and date, and that figures are made up if any is. */
export function writeCover(paper: Paper): string {
  const { office, author, date, synthetic, language } = paper;
  const made = synthetic ? messages(language).briefing.paper.synthetic : '';
  const by = element('p', author, ' class="author"') + element('p', date, ' class="date"');
  return `<header class="cover">${element('p', office, ' class="office"')}${element('h1', paper.title)}${by}${element('p', made, ' class="synthetic"')}</header>`;
}

/** The contents: links to the headings; '' if there are fewer than two. */
export function writeContents(paper: Paper): string {
  const headings = paper.parts.filter((part) => part.kind === 'heading');
  if (headings.length < 2) return '';
  const { contents } = messages(paper.language).briefing.paper;
  const items = headings.map(
    (one) =>
      `<li class="level-${one.level}"><a href="#${one.anchor}">${writeHeading(one, paper)}</a></li>`,
  );
  return `<nav class="contents" aria-labelledby="contents">${element('h2', contents, ' id="contents"')}<ol>${items.join('')}</ol></nav>`;
}
