import { pack } from '../base/pack.ts';
import { LANGUAGE_TAG, LANGUAGES } from '../base/vocabulary.ts';
import { messages } from '../i18n/messages.ts';
import { OWN_PAGE } from '../parts/own-page.ts';
import type { Page } from '../parts/page.ts';
import { SITE_ADDRESS } from '../parts/site.ts';
import { contentPolicy } from './policy.ts';

/** What the build knows of a page beside its content. */
export interface ShellParts {
  readonly body: string;
  readonly head: string;
  readonly description: string;
  /** Public address of the site's root, with a closing slash; absent or '' if not told. */
  readonly siteAddress?: string;
  /** Addresses relative to the page. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly preloads: readonly string[];
}

/** Sets the chosen colours before the first paint. */
export const THEME_SCRIPT =
  "try{document.documentElement.dataset.theme=localStorage.getItem('theme')||'auto'}catch{}";

/**
 * Leaves what stands below the first chart (`.rest`, src/pages/style.css) out of the first frame: laying
 * out a long page takes longer than all else before it. Not where the reader may be led into it: by an
 * address with a part, back, or by a reload.
 */
export const FIRST_FRAME_SCRIPT =
  "(d=>{const[n]=performance.getEntriesByType('navigation');if(n?.type!=='navigate'||location.hash||document.visibilityState!=='visible')return;d.dataset.firstFrame='';requestAnimationFrame(()=>setTimeout(()=>{delete d.dataset.firstFrame}))})(document.documentElement)";

/**
 * Asks for the page's code once the page has been shown: its charts are in the HTML, and on a slow
 * machine or line the code would delay them.
 */
const START_SCRIPT =
  "requestAnimationFrame(()=>setTimeout(()=>document.body.append(document.getElementById('code').content)))";

/**
 * On a page opened from disk, where folders have no page and modules do not load: leads links to the
 * pages themselves and says what needs a server.
 */
const DISK_SCRIPT =
  "if(location.protocol==='file:'){for(const a of document.querySelectorAll('a[href]')){const u=new URL(a.getAttribute('href'),location.href);if(u.protocol==='file:'&&u.pathname.endsWith('/')){u.pathname+='index.html';a.setAttribute('href',u.href)}}for(const p of document.querySelectorAll('[data-from-disk]'))p.hidden=false}";

/**
 * Says so where the page's code does not come, or is none: then nothing else would. From disk no
 * code comes, which is told by itself; and once the code runs, it tells what fails.
 */
const ABSENT_SCRIPT =
  "addEventListener('error',(e)=>{const its=e.target===window?e.filename.startsWith(location.origin):e.target.type==='module';if(its&&location.protocol!=='file:'&&!document.documentElement.dataset.hydrated)document.querySelector('[data-without-code]').hidden=false},true)";

const POLICY = contentPolicy({
  scripts: [THEME_SCRIPT, FIRST_FRAME_SCRIPT, ABSENT_SCRIPT, START_SCRIPT, DISK_SCRIPT],
});

/** Escapes a text for HTML content and attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Writes JSON that may stand in a script element. */
function embedJson(value: unknown): string {
  return pack(value).replace(/</g, '\\u003c');
}

/** The title in the browser's tab: the page first, so that tabs can be told apart. */
function pageTitle(page: Page): string {
  const { name } = messages(page.language).site;
  return page.title === name ? name : `${page.title} · ${name}`;
}

/** Where others find the page, and what a link to it shows elsewhere; '' where no address was told. */
function addressed(page: Page, { description, siteAddress = '' }: ShellParts): string {
  if (siteAddress === '') return '';
  const address = escapeHtml(`${siteAddress}${page.language}/${page.path}`);
  const shown = {
    type: 'website',
    site_name: messages(page.language).site.name,
    title: page.title,
    description,
  };
  return [
    '',
    `<meta name="${SITE_ADDRESS}" content="${escapeHtml(siteAddress)}">`,
    `<link rel="canonical" href="${address}">`,
    ...Object.entries(shown).map(
      ([name, text]) => `<meta property="og:${name}" content="${escapeHtml(text)}">`,
    ),
    `<meta property="og:url" content="${address}">`,
  ].join('\n');
}

/** The whole HTML of a page; `strict` adds the content security policy of built pages. */
export function shell(page: Page, parts: ShellParts, strict: boolean): string {
  const link = (rel: string) => (href: string) => `<link rel="${rel}" href="${href}">`;
  const told = messages(page.language).site;
  return `<!doctype html>
<html lang="${LANGUAGE_TAG[page.language]}" data-theme="auto">
<head>
<meta charset="utf-8">
${strict ? `<meta http-equiv="Content-Security-Policy" content="${POLICY}">` : ''}
<meta name="viewport" content="width=device-width, initial-scale=1">
${OWN_PAGE}
<title>${escapeHtml(pageTitle(page))}</title>
<meta name="description" content="${escapeHtml(parts.description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${page.root}icon.svg" type="image/svg+xml">
${LANGUAGES.map((one) => `<link rel="alternate" hreflang="${LANGUAGE_TAG[one]}" href="${page.root}${one}/${page.path}">`).join('\n')}
<link rel="alternate" hreflang="x-default" href="${page.root}index.html">${addressed(page, parts)}
<script>${THEME_SCRIPT}</script>
${parts.body.includes('class="rest"') ? `<script>${FIRST_FRAME_SCRIPT}</script>` : ''}
${parts.styles.map(link('stylesheet')).join('\n')}
${parts.head}
</head>
<body>
<div class="wrap" data-from-disk hidden><p class="notice">${escapeHtml(told.fromDisk)}</p></div>
<div class="wrap no-print" data-without-code hidden role="alert"><p class="notice">${escapeHtml(told.codeAbsent)}</p></div>
<noscript><div class="wrap no-print"><p class="notice">${escapeHtml(told.scriptsOff)}</p></div></noscript>
<div id="app">${parts.body}</div>
<script type="application/json" id="page">${embedJson(page)}</script>
<template id="code">
${parts.preloads.map(link('modulepreload')).join('\n')}
${parts.scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
</template>
<script>${ABSENT_SCRIPT}</script>
<script>${START_SCRIPT}</script>
<script>${DISK_SCRIPT}</script>
</body>
</html>
`;
}
