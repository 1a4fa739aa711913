import { LANGUAGE_TAG, LANGUAGES, type Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { contentPolicy } from '../../pages/policy.ts';
import { escapeHtml } from '../../pages/shell.ts';
import { OWN_PAGE } from '../../parts/own-page.ts';

/** Beside the site's own style sheet, which is kept with the page. */
const STYLE =
  'main{display:grid;align-content:center;min-height:100vh;max-width:38rem;margin-inline:auto;padding:1.5rem}section+section{margin-top:2rem;padding-top:2rem;border-top:1px solid var(--line)}h1{font-size:1.5rem}p{margin-top:.5rem}';

/**
 * The page for what was not kept, in both languages, with the way on.
 * @param style address of the style sheet below the site's root
 * @returns HTML whose addresses begin with `./`; the service worker leads them to the site's root,
 *   because it shows this page in place of any other
 */
export function offlinePage(style: string): string {
  const titles = LANGUAGES.map((language) => messages(language).offline.title);
  return `<!doctype html>
<html lang="zh-CN" data-theme="auto">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy({ scripts: [], styles: [STYLE] })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${OWN_PAGE}
<title>${escapeHtml(titles.join(' · '))}</title>
<link rel="icon" href="./icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="./${style}">
<style>${STYLE}</style>
</head>
<body>
<main>
${LANGUAGES.map(section).join('\n')}
</main>
</body>
</html>
`;
}

function section(language: Language): string {
  const { errors, offline } = messages(language);
  const code = LANGUAGE_TAG[language];
  return `<section lang="${code}">
<h1>${escapeHtml(offline.title)}</h1>
<p>${escapeHtml(offline.text)}</p>
<p><a href="./${language}/">${escapeHtml(errors.back)}</a></p>
</section>`;
}
