import { linkable } from '../../../base/address.ts';
import { messages } from '../../../i18n/messages.ts';
import { formatDate } from '../../../i18n/period.ts';
import { bracketed, punctuation } from '../../../i18n/punctuation.ts';
import { shortHash } from '../../facts.ts';
import { element, escapeMarkup } from '../../markup.ts';
import type { Paper } from '../paper.ts';
import type { Reference } from '../references.ts';
import type { BriefingOptions } from '../writer.ts';
import type { Citations, Use } from './citations.ts';

const linkTo = (address: string) =>
  `<a href="${escapeMarkup(address)}" rel="noopener">${escapeMarkup(address)}</a>`;

/** The reference with the address in it as a link. */
function writeReference({ text, url }: Reference): string {
  const place = linkable(url) === '' ? -1 : text.lastIndexOf(url);
  if (place < 0) return escapeMarkup(text);
  const [before, after] = [text.slice(0, place), text.slice(place + url.length)];
  return escapeMarkup(before) + linkTo(url) + escapeMarkup(after);
}

/** The sources, numbered, each with the figures and charts that call for it and where it has them. */
export function writeReferences({ references, language }: Paper, citations: Citations): string {
  if (references.length === 0) return '';
  const words = messages(language).briefing;
  const { list, colon } = punctuation(language);
  const place = ({ anchor, text, whereabouts }: Use) =>
    `<a href="#${anchor}">${escapeMarkup(text)}</a>${escapeMarkup(bracketed(whereabouts, language))}`;
  const items = references.map((reference) => {
    const uses = citations.usesOf(reference.number).map(place).join(list);
    const used = uses === '' ? '' : `<p class="uses">${words.handIn.usedBy}${colon}${uses}</p>`;
    return `<li id="ref-${reference.number}" tabindex="-1"><p>${writeReference(reference)}</p>${used}</li>`;
  });
  return `<section class="references" aria-labelledby="references">${element('h2', words.paper.references, ' id="references"')}<ol>${items.join('\n')}</ol></section>`;
}

/** When, where and from which data the file was made. */
export function writeColophon(paper: Paper, { address, date }: BriefingOptions): string {
  const words = messages(paper.language);
  const versions = paper.dataVersions.map(shortHash).join(', ');
  const facts: readonly (readonly [string, string])[] = [
    [words.briefing.handIn.madeOn, escapeMarkup(formatDate(date, paper.language))],
    [words.file.dataVersion, escapeMarkup(versions)],
    [
      words.file.package,
      address === ''
        ? escapeMarkup(paper.packages.join(punctuation(paper.language).semicolon))
        : '',
    ],
    [words.file.address, linkable(address) === '' ? escapeMarkup(address) : linkTo(address)],
  ];
  const lines = facts
    .filter(([, text]) => text !== '')
    .map(([term, text]) => `<div><dt>${escapeMarkup(term)}</dt><dd>${text}</dd></div>`);
  return `<footer class="colophon"><p>${escapeMarkup(words.site.name)}</p><dl>${lines.join('')}</dl></footer>`;
}
