import { linkable, publicAddress } from '../base/address.ts';
import { withoutControls } from '../base/plain-text.ts';
import { LANGUAGE_TAG, type Language } from '../base/vocabulary.ts';
import { tableRows } from '../charts/table.ts';
import { fontFamily } from '../charts/text.ts';
import { THEMES } from '../charts/theme.ts';
import { messages } from '../i18n/messages.ts';
import { bracketed, punctuation } from '../i18n/punctuation.ts';
import type { ChartDocument } from '../spec/document.ts';
import { documentElsewhere } from './elsewhere.ts';
import type { DrawChart } from './exporter.ts';
import { noteLines, notesBelow, originLine } from './facts.ts';
import { element, escapeMarkup } from './markup.ts';

/** Pixels of the two drawings, a telephone's and an article's. */
const NARROW = 336;
const WIDTH = 680;
/** The wide drawing is shown from this width of the column on; narrower, its letters are too small. */
const WIDE_FROM = 560;
/** The narrow drawing grows up to this width. */
const NARROW_MOST = 460;
const ROOT = /^<svg((?:[^>"]|"[^"]*")*)>/;

/** Nothing of the page's own way of writing gets in, whatever it is, nor its colours. */
const styleOf = (language: Language) =>
  `all:initial;display:block;direction:ltr;unicode-bidi:isolate;box-sizing:border-box;padding:12px;background:${THEMES.light.paper};color:${THEMES.light.ink};color-scheme:light;font:400 16px/1.5 ${fontFamily(language).replaceAll('"', "'")}`;

/** How a figure for other people's pages comes out. */
export interface FigureOptions {
  readonly language: Language;
  /** Where the chart can be found; '' if nowhere. */
  readonly address: string;
  /** Day of its taking, ISO 8601. */
  readonly date: string;
}

const link = (address: string, text: string) =>
  `<a href="${escapeMarkup(address)}" rel="noopener">${escapeMarkup(text)}</a>`;

/**
 * The drawing with fixed light colours on white. Of the two, widths that jump from nothing to all at
 * `WIDE_FROM` show the one that fits, without a style sheet; where style attributes are stripped the
 * wide one stays, for the size of the other is nothing.
 */
function picture(
  document: ChartDocument,
  language: Language,
  draw: DrawChart,
  room: 'narrow' | 'wide',
): string {
  const theme = THEMES.light;
  const isWide = room === 'wide';
  const drawn = draw(document, { width: isWide ? WIDTH : NARROW, language, theme });
  const svg = withoutControls(drawn).replaceAll(']]>', ']]&gt;');
  const box = /\sviewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(ROOT.exec(svg)?.[1] ?? '');
  const [width, height] = [Number(box?.[1] ?? WIDTH), Number(box?.[2] ?? 0)];
  const { title, subtitle } = document.texts;
  const name = escapeMarkup([title[language], subtitle[language]].filter(Boolean).join(' '));
  const jump = isWide ? `100% - ${WIDE_FROM - 1}px` : `${WIDE_FROM}px - 100%`;
  const style = `display:block;width:clamp(0px,(${jump})*9999,100%);height:auto;max-width:${isWide ? width : NARROW_MOST}px`;
  const size = isWide ? 'width="100%"' : 'width="0" height="0" aria-hidden="true"';
  const root = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${size} style="${style}" role="img" aria-label="${name}" font-family="${fontFamily(language)}" font-size="14" fill="${theme.ink}">`;
  const paper = `<rect width="${width}" height="${height}" fill="${theme.paper}"/>`;
  return svg.replace(ROOT, () => root + paper);
}

function sourceLine(document: ChartDocument, { language, address }: FigureOptions): string {
  const words = messages(language);
  const names = new Map<string, string>();
  for (const { publisher, date, url } of document.sources) {
    const year = date.slice(0, 4);
    const name = publisher[language] + bracketed(year, language);
    const href = linkable(url);
    names.set(name, href === '' ? (names.get(name) ?? escapeMarkup(name)) : link(href, name));
  }
  const colon = punctuation(language).colon;
  const sources = [...names.values()].join(punctuation(language).names);
  const home = publicAddress(address) === '' ? [] : [link(address, words.embed.more)];
  return `<p><small>${words.chart.source}${colon}${[sources, ...home].join(' · ')}</small></p>`;
}

function table(document: ChartDocument, language: Language): string {
  const words = messages(language).chart;
  const labels = [words.item, words.role, words.value, words.period, words.area, words.source];
  const rows = tableRows(document, language).map(
    ({ item, role, value, period, area, source }) =>
      `<tr>${[item, role, value, period, area, source].map((text) => `<td>${escapeMarkup(text)}</td>`).join('')}</tr>`,
  );
  const head = labels.map((label) => element('th', label)).join('');
  const count = messages(language).embed.table(String(document.rows.length));
  return `<details>\n<summary>${escapeMarkup(count)}</summary>\n<div style="overflow:auto;max-height:480px">\n<table style="font:inherit;color:inherit;border-spacing:8px 4px;text-align:left">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n</div>\n</details>`;
}

/**
 * A chart as a `<figure>` to paste into a page: picture, notes, sources, licences, version of the
 * data, day and table, with neither scripts nor style sheets, so that it stays right where those are
 * stripped.
 */
export function staticFigure(
  chart: ChartDocument,
  options: FigureOptions,
  draw: DrawChart,
): string {
  const document = documentElsewhere(chart);
  const { language } = options;
  const { title, subtitle } = document.texts;
  const made = document.synthetic ? noteLines(document, language).slice(0, 1) : [];
  const notes = [...made, ...notesBelow(document, language)];
  return [
    `<figure lang="${LANGUAGE_TAG[language]}" data-chart="${document.type}" data-chart-id="${escapeMarkup(document.id)}" dir="ltr" style="${styleOf(language)}">`,
    `<figcaption style="margin-bottom:12px">${element('strong', title[language])}${subtitle[language] === '' ? '' : `<br>${escapeMarkup(subtitle[language])}`}</figcaption>`,
    picture(document, language, draw, 'narrow'),
    picture(document, language, draw, 'wide'),
    ...notes.map((note) => `<p><small>${escapeMarkup(note)}</small></p>`),
    sourceLine(document, options),
    `<p><small>${escapeMarkup(originLine(document, options))}</small></p>`,
    table(document, language),
    '</figure>',
    '',
  ].join('\n');
}
