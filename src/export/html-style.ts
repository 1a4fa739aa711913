import { FONT_FAMILY, fontFamily } from '../charts/text.ts';
import { THEMES, type Theme } from '../charts/theme.ts';

/** The custom properties that the charts' page theme reads. */
function tokens(theme: Theme): string {
  return Object.entries(theme)
    .filter(([name]) => name !== 'name')
    .map(
      ([name, colour]) => `--${name.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`)}:${colour}`,
    )
    .join(';');
}

/** The colours of a page as its reader's system has it; paper is white. */
export const COLOUR_STYLE = `
:root{color-scheme:light dark;${tokens(THEMES.light)}}
@media screen and (prefers-color-scheme:dark){:root{${tokens(THEMES.dark)}}}
`;

/** Shows the one of two drawings that fits. */
export const DRAWING_STYLE = `
svg{display:block;max-width:100%;height:auto;overflow:visible}
.wide{display:none}
@media (min-width:47rem),print{.wide{display:block}.narrow{display:none}}
`;

/** The style sheet of a single page. */
export const PAGE_STYLE = `${COLOUR_STYLE}${DRAWING_STYLE}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 ${FONT_FAMILY};font-variant-numeric:tabular-nums}
body:lang(zh){font-family:${fontFamily('zh')}}
main{max-width:48rem;margin:0 auto;padding:clamp(1rem,4vw,3rem) 1rem}
figure{margin:0}
h1{margin:0;font-size:clamp(1.25rem,1rem + 1.5vw,1.75rem);line-height:1.3;text-wrap:balance}
h2{margin:2.5rem 0 .5rem;color:var(--muted);font-size:.875rem;font-weight:600}
.subtitle{margin:.4rem 0 1.5rem;color:var(--muted)}
.synthetic{color:var(--worse);font-weight:600}
section p{margin:.4rem 0}
.scroll{overflow-x:auto}
table{width:100%;min-width:38rem;border-collapse:collapse;font-size:.875rem}
th,td{padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
thead th{color:var(--muted)}
td:nth-child(3){font-weight:600;white-space:nowrap}
ol{margin:0;padding-left:1.25rem;font-size:.875rem}
li p,dt{color:var(--muted)}
dl{margin:0;font-size:.875rem}
dl div{display:flex;gap:1rem;padding:.35rem 0;border-bottom:1px solid var(--line)}
dt{flex:0 0 8rem}
dd{margin:0;overflow-wrap:anywhere}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.2em;overflow-wrap:anywhere}
@media print{body{font-size:10pt}section,tr{break-inside:avoid}}
`;
