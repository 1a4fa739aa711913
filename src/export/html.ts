import { tableRows } from '../charts/table.ts';
import { THEMES } from '../charts/theme.ts';
import { messages } from '../i18n/messages.ts';
import type { ChartDocument } from '../spec/document.ts';
import { summarise } from '../spec/summary.ts';
import type { ExportOptions, ExportTools, WriteFile } from './exporter.ts';
import { notesBelow, originFacts, sourceLine } from './facts.ts';
import { PAGE_STYLE } from './html-style.ts';
import { escapeMarkup, linkable, withoutControls } from './markup.ts';

/** Pixels; the page shows the one that fits. */
const WIDTHS = { narrow: 358, wide: 720 } as const;

/** Nothing may run or be fetched, whatever a text holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const element = (name: string, text: string, attributes = '') =>
  text === '' ? '' : `<${name}${attributes}>${escapeMarkup(text)}</${name}>`;

function section(title: string, content: string): string {
  return content === '' ? '' : `<section>${element('h2', title)}${content}</section>`;
}

function drawings(document: ChartDocument, options: ExportOptions, { draw }: ExportTools): string {
  const { language } = options;
  return Object.entries(WIDTHS)
    .map(([name, width]) => {
      const svg = draw(document, { width, language, theme: THEMES.page });
      return `<div class="${name}">${withoutControls(svg)}</div>`;
    })
    .join('\n');
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
    const rest = [source.licence, source.note[language]].filter((text) => text !== '');
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
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeMarkup(summary)}">
<title>${escapeMarkup(title)} · ${escapeMarkup(words.site.name)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<figure data-chart="${document.type}">
${element('h1', title)}
${element('p', document.texts.subtitle[language], ' class="subtitle"')}
${document.synthetic ? element('p', words.chart.synthetic, ' class="synthetic"') : ''}
${drawings(document, options, tools)}
</figure>
${section(words.file.notes, notes.join('\n'))}
${section(words.file.figures, table(document, options))}
${section(words.file.sources, sources(document, options))}
${section(words.file.about, facts(document, options))}
</main>
</body>
</html>
`;
};
