import { FONT_FAMILY, fontFamily } from '../../../charts/text.ts';
import { THEMES } from '../../../charts/theme.ts';
import { DRAWING_STYLE } from '../../html-style.ts';
import type { Paper } from '../paper.ts';
import { isShort } from '../short.ts';

/** Pixels of a chart in the column and, near enough, of the text's width on A4. */
export const CHART_WIDTH = 640;

const SERIF =
  "Charter,'Bitstream Charter','Sitka Text',Cambria,Georgia,'Songti SC','Noto Serif CJK SC','Source Han Serif SC',STSong,SimSun,serif";

/** What a page of its own needs around the paper. */
export const PAGE_STYLE = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink)}
main{max-width:${CHART_WIDTH + 32}px;margin:0 auto;padding:clamp(1rem,4vw,3rem) 1rem}
.skip{position:absolute;left:-100vw}
.skip:focus{left:1rem;top:.5rem;padding:.5rem 1rem;background:var(--paper)}
@media print{main{max-width:none;padding:0}.skip{display:none}}
`;

const SCREEN = `
.paper{max-width:${CHART_WIDTH}px;margin:0 auto;color:var(--ink);font:1rem/1.65 ${FONT_FAMILY};font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.paper *,.paper *::before{box-sizing:border-box}
.paper :focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.paper [tabindex="-1"]:focus{outline:none}
p,ol,ul,figure,h1,h2,h3{margin:0;padding:0}
ol,ul{padding-left:1.6em}
a{color:inherit;text-underline-offset:.18em;text-decoration-thickness:1px}
.cover{padding-bottom:1.5rem;border-bottom:2px solid var(--ink)}
.office{color:var(--muted);font-weight:600}
h1,h2,h3{line-height:1.3;text-wrap:balance;scroll-margin-top:1rem}
h1{margin:.5rem 0 1rem;font-size:clamp(1.625rem,1.2rem + 2vw,2.375rem)}
.author,.date{display:inline-block;margin-right:1.5em;color:var(--muted)}
.cover .synthetic{margin-top:.5rem}
.synthetic{color:var(--worse);font-weight:600}
.contents{margin:1.5rem 0 0;padding-bottom:1.5rem;border-bottom:1px solid var(--line)}
.contents h2,.references h2{margin:0 0 .5rem;color:var(--muted);font-size:.875rem}
.contents ol{padding:0;list-style:none}
.contents a{display:inline-block;padding:.15rem 0;color:inherit;text-decoration:none}
.contents a:hover{text-decoration:underline}
.contents .level-2{padding-left:1.5em}
.text h2{margin:2.75rem 0 .75rem;font-size:1.375rem}
.text h3{margin:2rem 0 .5rem;font-size:1.125rem}
.text>p,.text>ol,.text>ul{margin:.75rem 0}
.text li{margin:.25rem 0}
.text li>:is(ol,ul){margin:.25rem 0}
.figure{font-weight:600}
.unknown{padding:0 .2em;border:1px dashed var(--worse);color:var(--worse)}
.cite{font-size:.75em;line-height:0;white-space:nowrap}
.cite::before{content:"\\2060"}
.sources .cite{font-size:inherit;line-height:inherit;vertical-align:baseline}
.cite a{padding:.2em .05em;text-decoration:none}
@media screen{.sources .cite a{text-decoration:underline}}
figure{margin:2.25rem 0;scroll-margin-top:1rem}
figcaption{font-size:.9375rem;line-height:1.5}
.chart figcaption{margin-top:.75rem}
.table figcaption{margin-bottom:.5rem}
.label{margin-right:.35em;font-weight:600;white-space:nowrap}
.caption{font-weight:600}
.subtitle{display:block;color:var(--muted);font-size:.875rem}
.note{margin-top:.3rem;color:var(--muted);font-size:.8125rem;line-height:1.55}
.note.synthetic{color:var(--worse)}
.data{margin-top:.4rem;font-size:.8125rem}
.data summary{width:fit-content;padding:.2rem 0;color:var(--muted);cursor:pointer}
.scroll{overflow-x:auto;overflow-wrap:break-word}
table{width:100%;border-collapse:collapse;font-size:.875rem;line-height:1.45}
.scroll table{min-width:34rem}
.own table{min-width:0;margin:1rem 0}
.table table,.own table{border-top:1.5px solid var(--ink);border-bottom:1.5px solid var(--ink)}
th,td{padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
thead th{color:var(--muted);white-space:nowrap}
.value{white-space:nowrap}
.references{margin-top:3.5rem;padding-top:1.5rem;border-top:1px solid var(--line);font-size:.875rem}
.references h2{font-size:1rem;color:inherit}
.references ol{padding-left:2.2em}
.references li{margin:.5rem 0;padding-left:.3em;scroll-margin-top:1rem}
.uses{color:var(--muted);font-size:.8125rem}
.uses a{color:inherit}
.colophon{margin-top:2.5rem;padding-top:.75rem;border-top:1px solid var(--line);color:var(--muted);font-size:.8125rem}
.colophon dl{margin:0}
.colophon div{display:flex;gap:1em}
.colophon dt{flex:none}
.colophon dd{margin:0}
.number{margin-right:.35em}
.paper:lang(zh) .number{margin-right:0}
.paper:lang(zh) .text>p{text-indent:2em}
.paper:lang(zh){font-family:${fontFamily('zh')};line-break:strict;text-autospace:normal}
`;

// Chart tables stay folded: who writes chose to show the chart. Links keep to their text.
const PRINT = `
@media print{
.paper{max-width:none;font-size:11pt;line-height:1.5;print-color-adjust:exact;-webkit-print-color-adjust:exact;orphans:2;widows:2}
.paper:lang(zh){font-size:12pt;line-height:1.7}
.paper a{color:inherit;text-decoration:none}
.front{break-after:page}
.cover{padding:42mm 0 18mm;border:0;text-align:center}
.office{font-size:14pt}
h1{margin:10mm 0 12mm;font-size:24pt}
.author,.date{display:block;margin:0 0 2mm;font-size:13pt}
.cover .synthetic{margin-top:8mm}
.contents{margin:0;border:0;font-size:11pt}
.contents h2{padding-top:6mm;border-top:1px solid var(--line);font-size:12pt;text-align:center}
.brief .front{break-after:auto}
.brief .cover{padding:0 0 4mm;border-bottom:1pt solid var(--ink)}
.brief .office{font-size:11pt}
.brief h1{margin:2mm 0 4mm;font-size:19pt}
.brief :is(.author,.date){display:inline;margin:0 .5em;font-size:10.5pt}
.brief .cover .synthetic{margin-top:2mm}
.brief .contents{display:none}
.brief .text h2{margin:6mm 0 2mm;font-size:13.5pt}
.brief .text{padding-top:2mm}
.paper.brief{font-size:10.5pt;line-height:1.45}
.paper.brief:lang(zh){font-size:12pt;line-height:1.6}
.brief figure{margin:4mm 0}
.text>p,.text>ol,.text>ul,.references p{font-family:${SERIF}}
.text>p{margin:0 0 2.5mm}
.paper:lang(zh) .text>p{margin-bottom:0}
.text h2{margin:8mm 0 3mm;font-size:15pt}
.text h3{margin:6mm 0 2mm;font-size:12.5pt}
.text>:first-child,.page-break+*{margin-top:0}
h1,h2,h3,.table figcaption{break-after:avoid}
figure{margin:6mm 0}
.chart,.short{break-inside:avoid}
.drawing{padding-top:1mm}
.note{break-before:avoid}
.drawing svg{max-height:190mm;width:100%}
figcaption{font-size:10pt}
.subtitle,.note,.uses{font-size:8.5pt}
.data{display:none}
.scroll{overflow:visible}
.scroll table{min-width:0}
table{font-size:9pt}
thead{display:table-header-group}
tr,li{break-inside:avoid}
.page-break{break-after:page}
.text>.page-break:first-child,.page-break+.page-break,.text>.page-break:last-child{display:none}
.references{margin-top:9mm;padding-top:4mm;font-size:9.5pt}
.references li{margin:1.5mm 0}
.colophon{font-size:8.5pt;break-inside:avoid}
}
`;

/** How a paper looks, on screen and printed; it names nothing outside `.paper`. */
export const PAPER_STYLE = SCREEN + DRAWING_STYLE + PRINT;

/** A text as CSS writes one; no text can end it, nor the `style` element around it. */
function cssString(text: string): string {
  const code = (mark: string) => `\\${mark.codePointAt(0)?.toString(16)} `;
  return `"${text.replace(/[^\p{L}\p{N} ,.:;!?()·—–，。：；！？（）《》“”、-]/gu, code)}"`;
}

/**
 * A4 with a running head and page numbers. A first page that is a cover has neither, any other has
 * no head; browsers that know no margin boxes leave them out.
 */
export function sheetStyle(paper: Paper): string {
  const small = `font:9pt/1.3 ${fontFamily(paper.language)};color:${THEMES.light.muted}`;
  const number = isShort(paper) ? '' : '@bottom-center{content:none}';
  return `
@page{size:A4;margin:25mm 22mm 22mm;
@top-left{content:${cssString(paper.title)};${small};text-align:left}
@bottom-center{content:"— " counter(page) " —";${small}}}
@page:first{@top-left{content:none}${number}}
`;
}
