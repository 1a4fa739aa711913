import { LANGUAGE_TAG, type Language } from '../../base/vocabulary.ts';
import { FRAME_STYLE } from '../../embed/style.ts';
import { messages } from '../../i18n/messages.ts';
import { contentPolicy } from '../../pages/policy.ts';
import { escapeHtml } from '../../pages/shell.ts';
import { OWN_PAGE } from '../../parts/own-page.ts';
import type { ChartDocument } from '../../spec/document.ts';
import type { EmbedAssets } from './shell.ts';

/** From the frame of a chart in `embed/<language>/` to the site's root; `package/id` lies a folder deeper. */
const rootFrom = (id: string) => '../'.repeat(1 + id.split('/').length);

/** Sets the colours that the address asks for before the first paint. */
const THEME_SCRIPT =
  "{const t=new URLSearchParams(location.search).get('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}";

/**
 * Tells the height where the frame's own script cannot: a sandbox without an origin gets no modules
 * from servers that do not let every origin read them, and shows what the build drew.
 */
const HEIGHT_SCRIPT =
  "addEventListener('load',()=>{if(customElements.get('reform-chart')||parent===self)return;const main=document.querySelector('main'),id=document.querySelector('reform-chart').dataset.id||'';new ResizeObserver(()=>{const height=Math.ceil(main.getBoundingClientRect().height);for(const message of [{type:'reform-chart:height',v:1,id,height},{sentinel:'amp',type:'embed-size',height},{'datawrapper-height':{[id]:height}}])parent.postMessage(message,'*')}).observe(main)})";

const POLICY = contentPolicy({ scripts: [THEME_SCRIPT, HEIGHT_SCRIPT], styles: [FRAME_STYLE] });

/** A chart that the site holds, with the address of the page it stands on, below the language. */
export interface PreparedChart {
  readonly document: ChartDocument;
  readonly page: string;
}

/** Where a prepared chart's document and frames stand below the site's root. */
export const documentPath = (id: string) => `charts/${id}.json`;
export const framePath = (language: Language, id: string) => `embed/${language}/${id}.html`;

interface FrameParts {
  readonly title: string;
  /** The way to the site's root. */
  readonly root: string;
  readonly head: readonly string[];
  /** Attributes of the element, written out. */
  readonly attributes: string;
  readonly content: string;
}

function framePage(language: Language, assets: EmbedAssets, parts: FrameParts): string {
  return `<!doctype html>
<html lang="${LANGUAGE_TAG[language]}" data-theme="auto">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${OWN_PAGE}
<meta name="robots" content="noindex">
<title>${escapeHtml(parts.title)}</title>
<link rel="icon" href="data:,">
<style>${FRAME_STYLE}</style>
<script>${THEME_SCRIPT}</script>
<script>${HEIGHT_SCRIPT}</script>
${parts.head.join('\n')}
<script type="module" src="${parts.root}${assets.frame}"></script>
</head>
<body>
<main>
<reform-chart lang="${LANGUAGE_TAG[language]}"${parts.attributes}>${parts.content}</reform-chart>
</main>
</body>
</html>
`;
}

/**
 * The page of a prepared chart; `made` is the fingerprint of its document's text, `drawn` its figure,
 * which needs no script.
 */
export function preparedFrame(
  { document, page }: PreparedChart,
  made: string,
  language: Language,
  drawn: string,
  assets: EmbedAssets,
): string {
  const root = rootFrom(document.id);
  const source = root + documentPath(document.id);
  const chart = assets.charts[document.type];
  const home = homeOf(page, language, document.id);
  return framePage(language, assets, {
    title: document.texts.title[language],
    root,
    head: [
      `<link rel="canonical" href="${home}">`,
      ...(chart ? [`<link rel="modulepreload" href="${root}${chart}">`] : []),
      `<link rel="preload" as="fetch" crossorigin="anonymous" href="${source}">`,
    ],
    attributes: ` src="${source}" home="${home}" data-id="${document.id}" data-made="${made}"`,
    content: `\n${drawn}\n`,
  });
}

/** The address of a chart on its page, from its frame. */
export function homeOf(page: string, language: Language, id: string): string {
  return `${rootFrom(id)}${language}/${page}#${id}`;
}

/** The page that draws the document its address names: `embed/<language>/?src=…`. */
export function askedFrame(language: Language, assets: EmbedAssets): string {
  const words = messages(language);
  return framePage(language, assets, {
    title: words.site.name,
    root: rootFrom('index'),
    head: [],
    attributes: '',
    content: `<p data-loading>${escapeHtml(words.embed.loading)}</p><noscript><p>${escapeHtml(words.embed.noScript)}</p></noscript>`,
  });
}
