import { linkable } from '../base/address.ts';
import { tableRows } from '../charts/table.ts';
import { writeLicence } from '../i18n/licence.ts';
import { messages } from '../i18n/messages.ts';
import type { ChartDocument } from '../spec/document.ts';
import { subtitleOf } from '../spec/subtitle.ts';
import { summarise } from '../spec/summary.ts';
import { drawings } from './drawings.ts';
import type { ExportOptions, WriteFile } from './exporter.ts';
import { notesBelow, originFacts, sourceLine } from './facts.ts';
import { htmlPage } from './html-page.ts';
import { PAGE_STYLE } from './html-style.ts';
import { element, escapeMarkup } from './markup.ts';

/** Pixels of the drawing where there is room. */
const WIDTH = 720;

function section(title: string, content: string): string {
  return content === '' ? '' : `<section>${element('h2', title)}${content}</section>`;
}

function table(document: ChartDocument, { language }: ExportOptions): string {
  const words = messages(language).chart;
  const labels = [words.item, words.role, words.value, words.period, words.area, words.source];
  const rows = tableRows(document, language).map(
    (row) =>
      `<tr><th scope="row">${escapeMarkup(row.item)}</th>${[
        row.role,
        row.value,
        row.period,
        row.area,
        row.source,
      ]
        .map((text) => `<td>${escapeMarkup(text)}</td>`)
        .join('')}</tr>`,
  );
  const head = labels.map((label) => element('th', label, ' scope="col"')).join('');
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
}

function sources(document: ChartDocument, { language }: ExportOptions): string {
  const items = document.sources.map((source) => {
    const address = linkable(source.url);
    const link = address === '' ? element('span', source.url) : linkTo(address);
    const rest = [writeLicence(source, language), source.note[language]].filter(
      (text) => text !== '',
    );
    return `<li>${escapeMarkup(sourceLine(source, language))} ${link}${element('p', rest.join(' · '))}</li>`;
  });
  return items.length === 0 ? '' : `<ol>${items.join('\n')}</ol>`;
}

function linkTo(address: string): string {
  return `<a href="${escapeMarkup(address)}" rel="noopener">${escapeMarkup(address)}</a>`;
}

function facts(document: ChartDocument, options: ExportOptions): string {
  const lines = originFacts(document, options).map(({ term, text }) => {
    const told = linkable(text) === '' ? escapeMarkup(text) : linkTo(text);
    return `<div><dt>${escapeMarkup(term)}</dt><dd>${told}</dd></div>`;
  });
  return `<dl>${lines.join('\n')}</dl>`;
}

/**
 * One page that opens from disk without a network and without scripts: the drawing at two widths,
 * light or dark as the reader's system, summary, notes, table, sources and origin.
 */
export const writeHtml: WriteFile = async (document, options, tools) => {
  const { language } = options;
  const words = messages(language);
  const title = document.texts.title[language];
  const summary = summarise(document, language, false);
  const notes = notesBelow(document, language).map((line) => element('p', line));
  const body = `<main>
<figure data-chart="${document.type}">
${element('h1', title)}
${element('p', subtitleOf(document, language), ' class="subtitle"')}
${document.synthetic ? element('p', words.chart.synthetic, ' class="synthetic"') : ''}
${drawings(document, language, WIDTH, tools.draw)}
</figure>
${section(words.file.notes, notes.join('\n'))}
${section(words.file.figures, table(document, options))}
${section(words.file.sources, sources(document, options))}
${section(words.file.about, facts(document, options))}
</main>`;
  const name = [title, document.publisher?.[language] ?? '']
    .filter((part) => part !== '')
    .join(' · ');
  return htmlPage({ language, title: name, description: summary, style: PAGE_STYLE, body });
};
