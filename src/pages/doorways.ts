import { LANGUAGE_TAG, LANGUAGES, type Language } from '../base/vocabulary.ts';
import type { Reform } from '../catalog/types.ts';
import { FONT_FAMILY, fontFamily } from '../charts/text.ts';
import { COLOUR_STYLE } from '../export/html-style.ts';
import { messages } from '../i18n/messages.ts';
import { OWN_PAGE } from '../parts/own-page.ts';
import { contentPolicy } from './policy.ts';
import { escapeHtml } from './shell.ts';

/** Goes to the first language that the browser prefers and the site has. */
const CHOOSE_SCRIPT =
  "(()=>{const l=(navigator.languages||[navigator.language]).map(t=>t.slice(0,2)).find(t=>t==='zh'||t==='en')||'en';location.replace(l+(location.protocol==='file:'?'/index.html':'/')+location.search+location.hash)})()";

/**
 * Points the links to the site's root, wherever the missing page was asked for: before the
 * language's folder in the address, or at the nearest folder that holds the site's icon.
 */
const FIND_ROOT_SCRIPT =
  "(async()=>{const p=location.pathname,m=/^(.*?\\/)(?:zh|en)(?:\\/|$)/.exec(p),set=r=>{for(const a of document.querySelectorAll('a'))a.href=r+a.lang.slice(0,2)+'/'};if(m)return set(m[1]);for(let r=p.slice(0,p.lastIndexOf('/')+1);;r=r.slice(0,r.lastIndexOf('/',r.length-2)+1)){try{const a=await fetch(r+'icon.svg',{method:'HEAD'});if(a.ok&&/svg/.test(a.headers.get('content-type')))return set(r)}catch{}if(r==='/')return}})()";

const FONTS = LANGUAGES.map(
  (language) => `[lang=${LANGUAGE_TAG[language]}]{font-family:${fontFamily(language)}}`,
).join('');
/** The colours of the site without its style sheet, which a missing page cannot find from any depth. */
const STYLE = `${COLOUR_STYLE}body{margin:0;min-height:100vh;display:grid;place-content:center;background:var(--paper);color:var(--ink);font:1rem/1.6 ${FONT_FAMILY}}${FONTS}main{padding:1.5rem;max-width:34rem}section+section{margin-top:2rem;padding-top:2rem;border-top:1px solid var(--line)}h1{margin:0;font-size:1.5rem;line-height:1.3;text-wrap:balance}p{margin:.5rem 0 0;text-wrap:pretty}a{display:inline-block;padding-block:.625rem;color:inherit;text-decoration-color:var(--context);text-decoration-thickness:1px;text-underline-offset:.2em}a:hover{text-decoration-color:currentColor}`;

interface Doorway {
  readonly title: string;
  readonly script: string;
  /** Where the links of a language lead before the script has run. */
  readonly section: (language: Language) => string;
}

function doorway({ title, script, section }: Doorway): string {
  const sections = LANGUAGES.map(
    (language) => `<section lang="${LANGUAGE_TAG[language]}">\n${section(language)}\n</section>`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy({ scripts: [script], styles: [STYLE] })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${OWN_PAGE}
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
${sections.join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`;
}

const linkTo = (href: string, language: Language, text: string) =>
  `<p><a href="${href}" lang="${LANGUAGE_TAG[language]}">${escapeHtml(text)}</a></p>`;

const bothWays = (text: (language: Language) => string) => LANGUAGES.map(text).join(' · ');

/** The page at the site's root: chooses the language, and offers both where no script runs. */
export function rootPage(): string {
  return doorway({
    title: bothWays((language) => messages(language).site.name),
    script: CHOOSE_SCRIPT,
    section: (language) => {
      const { name, tagline } = messages(language).site;
      return `<h1>${escapeHtml(name)}</h1>\n${linkTo(`${language}/`, language, tagline)}`;
    },
  });
}

/** What leads from `reforms/<package>/<id>/` to the reform's own page, from three folders below a language's. */
const LEAD_ON_SCRIPT =
  "{const a=document.querySelector('a[lang^=\"'+location.pathname.split('/').slice(-5)[0]+'\"]')||document.querySelector('a');location.replace(a.getAttribute('href')+(location.protocol==='file:'?'index.html':'')+location.search+location.hash)}";

/** The page at `package/id` of a reform whose id is short: leads on to it. */
export function reformDoorway({ id, name }: Reform): string {
  return doorway({
    title: bothWays((language) => name[language]),
    script: LEAD_ON_SCRIPT,
    section: (language) =>
      `<h1>${escapeHtml(messages(language).site.name)}</h1>\n${linkTo(`../../../../${language}/reforms/${id}/`, language, name[language])}`,
  });
}

/** The page for every address that does not exist, at any depth, in both languages. */
export function notFoundPage(): string {
  return doorway({
    title: bothWays((language) => messages(language).errors['not-found']),
    script: FIND_ROOT_SCRIPT,
    section: (language) => {
      const { errors } = messages(language);
      const help = `<p>${escapeHtml(errors['not-found-help'])}</p>`;
      return `<h1>${escapeHtml(errors['not-found'])}</h1>\n${help}\n${linkTo(`/${language}/`, language, errors.back)}`;
    },
  });
}
