import { FONT_FAMILY, fontFamily } from '../charts/text.ts';
import { THEMES, type Theme, type ThemeColour } from '../charts/theme.ts';

type Write = (colour: ThemeColour) => string;

/** The custom properties that the charts' page theme reads. */
function tokens(write: Write): string {
  const { name: _, ...colours } = THEMES.page;
  return Object.entries(colours)
    .map(([colour, variable]) => `${variable.slice(4, -1)}:${write(colour as ThemeColour)}`)
    .join(';');
}

const fixed = (theme: Theme) => tokens((colour) => theme[colour]);
const either = tokens((colour) => `light-dark(${THEMES.light[colour]},${THEMES.dark[colour]})`);

/**
 * The style sheet of an embedded chart, in a shadow root and on a frame's page alike. Colours follow
 * `color-scheme`, so that an element takes its page's; browsers without `light-dark()` show light.
 */
export const EMBED_STYLE = `
:host,.view,:root{${fixed(THEMES.light)}}
@supports (color:light-dark(#000,#fff)){:host,.view,:root{${either}}}
:host{display:block;box-sizing:border-box;min-width:0;width:100%;width:-moz-available;width:-webkit-fill-available;width:stretch;background:var(--paper)}
.view{all:initial;display:block;direction:ltr;unicode-bidi:isolate;color-scheme:inherit;visibility:inherit}
:host([theme=dark]){padding:12px}
:host([theme=light]),:root[data-theme=light]{color-scheme:light}
:host([theme=dark]),:root[data-theme=dark]{color-scheme:dark}
:host([hidden]),slot[hidden]{display:none}
.reform-chart,.fault,.popover{box-sizing:border-box;color:var(--ink);font:400 16px/1.5 ${FONT_FAMILY};font-variant-numeric:tabular-nums;text-align:left}
:is(.reform-chart,.fault,.popover):lang(zh){font-family:${fontFamily('zh')}}
.reform-chart{margin:0}
:root .reform-chart{container-type:inline-size}
.reform-chart *,.popover *{box-sizing:border-box}
.reform-chart p,.fault p{margin:0}
.reform-chart .title{font-size:18px;font-weight:650;line-height:1.3;text-wrap:balance}
.reform-chart .subtitle{margin-top:4px;color:var(--muted);font-size:14px}
.reform-chart .synthetic{color:var(--worse);font-weight:600}
.reform-chart .canvas{margin:16px 0 12px}
.reform-chart svg{display:block;max-width:100%;height:auto;overflow:visible}
.reform-chart [data-room=wide]{display:none}
@container (min-width:520px){.reform-chart [data-room=wide]{display:block}.reform-chart [data-room=narrow]{display:none}}
.reform-chart [data-mark]{outline-offset:3px}
.reform-chart [data-mark][role=button]{cursor:pointer}
.reform-chart [data-observation][role=button] text[font-weight]{text-decoration:underline dotted 1px;text-underline-offset:3px}
.reform-chart [data-mark]:hover .halo,.reform-chart [data-mark]:focus .halo{stroke:var(--ink)}
.reform-chart :focus-visible,.popover :focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.reform-chart .small{margin-top:6px;color:var(--muted);font-size:13px;line-height:1.5}
.reform-chart .home{margin-left:.75em;white-space:nowrap}
.reform-chart a,.popover a,.fault a{color:inherit;text-underline-offset:.18em;text-decoration-thickness:1px}
.reform-chart summary{width:fit-content;cursor:pointer}
.reform-chart .scroll{overflow:auto;max-height:480px;margin-top:8px}
.reform-chart table{width:100%;border-collapse:collapse;color:var(--ink);line-height:1.4}
.reform-chart th,.reform-chart td{padding:6px 12px 6px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
.reform-chart thead th{position:sticky;top:0;background:var(--paper);color:var(--muted);white-space:nowrap}
.reform-chart .number{text-align:right;font-weight:600}
.reform-chart td span{display:block;color:var(--muted)}
.popover{position:fixed;z-index:2;inset:auto;width:min(340px,100%);max-height:max(320px,100dvh - 16px);overflow:auto;margin:0;padding:10px 14px 12px;border:1px solid var(--line);border-radius:4px;background:var(--paper);font-size:13px;box-shadow:0 2px 12px #0003}
.popover .figure{margin:0 28px 4px 0;font-size:18px;font-weight:650;line-height:1.3}
.popover dl{display:grid;grid-template-columns:auto 1fr;gap:2px 12px;margin:0}
.popover dt{color:var(--muted)}
.popover dd{margin:0;overflow-wrap:anywhere}
.popover button{position:absolute;top:6px;right:6px;width:32px;height:32px;padding:0;border:0;background:none;color:inherit;font:inherit;font-size:20px;line-height:1;cursor:pointer}
.fault{margin:0;padding:12px 16px;border-left:3px solid var(--worse);background:var(--paper);overflow-wrap:anywhere}
@media print{.reform-chart details,.popover{display:none!important}}
`;

/** What a frame's page needs besides: room around the chart, and the reader's own colours. */
export const FRAME_STYLE = `${EMBED_STYLE}
:root{color-scheme:light dark}
body{margin:0;background:var(--paper);color:var(--ink);font:400 16px/1.5 ${FONT_FAMILY}}
main{display:flow-root;padding:12px}
`;
