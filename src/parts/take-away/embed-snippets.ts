import { LANGUAGE_TAG, type Language } from '../../base/vocabulary.ts';
import { fileName } from '../../export/file-name.ts';
import { escapeMarkup } from '../../export/markup.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { writeDocument } from '../../spec/write.ts';
import { encodeId } from '../url-state.ts';

/** The ways in which a chart stands in another page. */
export const EMBED_KINDS = ['frame', 'element', 'figure'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** What the code of an embed is made from. */
export interface EmbedRequest {
  readonly document: ChartDocument;
  /** Absolute address of the site's root, with a closing slash. */
  readonly site: string;
  /** Absolute address of the chart itself; '' if it has none. */
  readonly home: string;
  readonly language: Language;
  readonly theme: EmbedTheme;
  /** True if the site was built with this very chart. */
  readonly prepared: boolean;
}

/**
 * Where the site holds, or is to hold, the document of a chart, below its root: one of the reader's
 * own beside the built ones, for the site may hold another chart of that id.
 */
export function documentPath({ id }: ChartDocument, prepared: boolean): string {
  return `charts/${prepared ? `${encodeId(id)}.json` : fileName(`own-${id}`, 'json')}`;
}

const tag = (language: Language) => LANGUAGE_TAG[language];

/** Attributes written out; empty ones are left out. */
function attributes(all: Readonly<Record<string, string>>): string {
  return Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');
}

/** The address of a chart's frame. */
export function frameAddress(request: EmbedRequest): string {
  const { document, site, language, theme, prepared } = request;
  const own = `${site}embed/${language}/`;
  const url = new URL(prepared ? `${own}${encodeId(document.id)}.html` : own);
  if (!prepared) url.searchParams.set('src', `../../${documentPath(document, false)}`);
  if (theme !== 'auto') url.searchParams.set('theme', theme);
  return url.href;
}

/** A frame, `height` pixels high until the script beside it knows better. */
export function frameSnippet(request: EmbedRequest, height: number): string {
  const frame = attributes({
    src: frameAddress(request),
    title: request.document.texts.title[request.language],
    loading: 'lazy',
    width: '100%',
    height: String(height),
    style: 'border:0',
  });
  return `<iframe${frame}></iframe>\n<script async src="${escapeMarkup(request.site)}embed/resize.js"></script>`;
}

/**
 * The element, which carries its document inside where the site does not hold it. `height` is the
 * room in pixels kept for it from the first; 0 where that is not known.
 */
export function elementSnippet(request: EmbedRequest, height = 0): string {
  const { document, site, home, language, theme, prepared } = request;
  const element = attributes({
    src: prepared ? site + documentPath(document, true) : '',
    lang: tag(language),
    theme: theme === 'auto' ? '' : theme,
    home,
    style: height > 0 ? `display:block;min-height:${height}px` : '',
  });
  const title = escapeMarkup(document.texts.title[language]);
  const inside = prepared
    ? ''
    : `  <script type="application/json">${JSON.stringify(writeDocument(document)).replaceAll('<', '\\u003c')}</script>\n`;
  const fallback = home === '' ? title : `<a href="${escapeMarkup(home)}">${title}</a>`;
  return `<reform-chart${element}>\n${inside}  ${fallback}\n</reform-chart>\n<script type="module" src="${escapeMarkup(site)}reform-chart.js"></script>`;
}
