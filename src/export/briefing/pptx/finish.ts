import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Language } from '../../../base/vocabulary.ts';
import { THEMES } from '../../../charts/theme.ts';
import { escapeMarkup } from '../../markup.ts';
import type { Paper } from '../paper.ts';
import type { Slide } from '../slides.ts';

/** What a slide draws that pptxgenjs left a place for; null if it draws nothing. */
export type Drawn =
  | { readonly kind: 'native'; readonly xml: string; readonly workbook: Uint8Array }
  | { readonly kind: 'vector'; readonly svg: string; readonly bitmap: Uint8Array }
  | null;

/** A deck's parts by their names. */
type Parts = Record<string, Uint8Array>;

const LOCALE: Record<Language, string> = {
  zh: 'lang="zh-CN" altLang="en-US"',
  en: 'lang="en-GB"',
};
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';

function edit(parts: Parts, name: string, change: (text: string) => string): void {
  const part = parts[name];
  if (part !== undefined) parts[name] = strToU8(change(strFromU8(part)));
}

/** Puts the native chart of a slide with its table where the stand-in was, under the slide's number. */
function placeChart(parts: Parts, number: number, xml: string, workbook: Uint8Array): void {
  const rels = `ppt/slides/_rels/slide${number}.xml.rels`;
  const [, made = ''] = /charts\/chart(\d+)\.xml/.exec(strFromU8(parts[rels] ?? strToU8(''))) ?? [];
  for (const old of [
    `ppt/charts/chart${made}.xml`,
    `ppt/charts/_rels/chart${made}.xml.rels`,
    `ppt/embeddings/Microsoft_Excel_Worksheet${made}.xlsx`,
  ]) {
    delete parts[old];
  }
  const [name, book] = [`slide-chart${number}.xml`, `slide-chart${number}.xlsx`];
  const rename = (text: string) =>
    text.replace(`/ppt/charts/chart${made}.xml`, `/ppt/charts/${name}`);
  edit(parts, rels, rename);
  edit(parts, '[Content_Types].xml', rename);
  parts[`ppt/charts/${name}`] = strToU8(xml);
  parts[`ppt/charts/_rels/${name}.rels`] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/package" Target="../embeddings/${book}"/></Relationships>`,
  );
  parts[`ppt/embeddings/${book}`] = workbook;
}

/** Puts a bitmap where the stand-in was and the vector beside it, which newer programmes prefer. */
function placePicture(parts: Parts, number: number, svg: string, bitmap: Uint8Array): void {
  const rels = `ppt/slides/_rels/slide${number}.xml.rels`;
  const [, target = ''] = /media\/([^"]+\.png)/.exec(strFromU8(parts[rels] ?? strToU8(''))) ?? [];
  const name = target.replace(/png$/, 'svg');
  parts[`ppt/media/${target}`] = bitmap;
  parts[`ppt/media/${name}`] = strToU8(svg);
  edit(parts, rels, (text) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rIdSvg" Type="${RELATIONSHIPS}/image" Target="../media/${name}"/></Relationships>`,
    ),
  );
  edit(parts, `ppt/slides/slide${number}.xml`, (text) =>
    text.replace(
      /(<a:blip r:embed="rId\d+">)\s*<\/a:blip>/,
      `$1<a:extLst><a:ext uri="${SVG_EXTENSION}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rIdSvg"/></a:ext></a:extLst></a:blip>`,
    ),
  );
}

/** Speaker notes, a paragraph each; pptxgenjs would put them all in one. */
function writeNotes(parts: Parts, number: number, notes: readonly string[]): void {
  const paragraphs = notes.map(
    (text) =>
      `<a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>${escapeMarkup(text)}</a:t></a:r></a:p>`,
  );
  const body = paragraphs.join('') || '<a:p><a:endParaRPr lang="en-US" dirty="0"/></a:p>';
  edit(parts, `ppt/notesSlides/notesSlide${number}.xml`, (text) =>
    text.replace(
      /(type="body" idx="1"\/>.*?<a:lstStyle\/>)<a:p>.*?<\/a:p>(<\/p:txBody>)/s,
      (_, before: string, after: string) => before + body + after,
    ),
  );
}

/** A paragraph may say its properties once and before its runs; pptxgenjs says them at every run. */
function tidySlide(text: string): string {
  return text
    .replace(/(<\/a:r>|<a:br\/>)<a:pPr\b.*?<\/a:pPr>/gs, '$1')
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');
}

/** The schema wants the master of the notes beside that of the slides; pptxgenjs names it last. */
function tidyPresentation(text: string): string {
  const [notes = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(text) ?? [];
  return text.replace(notes, '').replace('</p:sldMasterIdLst>', (end) => end + notes);
}

const hex = (colour: string) => `<a:srgbClr val="${colour.slice(1).toUpperCase()}"/>`;

/** The colours of the charts and the fonts of the language as the deck's theme. */
function writeTheme(text: string, language: Language): string {
  const { ink, paper, muted, contextPale, better, worse, context, betterPale, line } = THEMES.light;
  const colours: Readonly<Record<string, string>> = {
    dk1: ink,
    lt1: paper,
    dk2: muted,
    lt2: contextPale,
    accent1: better,
    accent2: worse,
    accent3: context,
    accent4: betterPale,
    accent5: line,
    accent6: muted,
    hlink: better,
    folHlink: muted,
  };
  const scheme = Object.entries(colours).map(([name, one]) => `<a:${name}>${hex(one)}</a:${name}>`);
  return text
    .replace(/(<a:clrScheme name=")[^"]*(">).*?(<\/a:clrScheme>)/s, (_, a, b, c) => {
      return `${a}Reform Yardstick${b}${scheme.join('')}${c}`;
    })
    .replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${language === 'zh' ? '微软雅黑' : ''}"/>`);
}

/** Leaves out what content types name and the deck does not have. */
function tidyTypes(text: string, parts: Parts): string {
  return text.replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, name: string) =>
    name in parts ? whole : '',
  );
}

/** What pptxgenjs leaves to do: charts, vectors, notes, theme, languages, dates. */
export function finishDeck(
  bytes: Uint8Array,
  deck: {
    readonly paper: Paper;
    readonly slides: readonly Slide[];
    readonly drawn: readonly Drawn[];
    readonly date: string;
  },
): Uint8Array {
  const { paper, slides, drawn, date } = deck;
  const parts: Parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')),
  );
  slides.forEach(({ notes }, position) => {
    const [number, one] = [position + 1, drawn[position]];
    writeNotes(parts, number, notes);
    edit(parts, `ppt/slides/slide${number}.xml`, tidySlide);
    if (one?.kind === 'native') placeChart(parts, number, one.xml, one.workbook);
    if (one?.kind === 'vector') placePicture(parts, number, one.svg, one.bitmap);
  });
  edit(parts, 'ppt/presentation.xml', tidyPresentation);
  edit(parts, 'ppt/theme/theme1.xml', (text) => writeTheme(text, paper.language));
  edit(parts, 'ppt/slideMasters/slideMaster1.xml', (text) =>
    text.replaceAll('sz="4400"', 'sz="2800"').replaceAll('sz="3200"', 'sz="2000"'),
  );
  edit(parts, 'docProps/core.xml', (text) =>
    text.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${date}T00:00:00Z`),
  );
  edit(parts, '[Content_Types].xml', (text) => tidyTypes(text, parts));
  for (const name of Object.keys(parts).filter((one) => /^ppt\/.*\.xml$/.test(one))) {
    edit(parts, name, (text) =>
      text.replace(/\blang="en-US"( altLang="en-US")?/g, LOCALE[paper.language]),
    );
  }
  return zipParts(parts, date);
}

/** Zips with the day of writing as every part's time, so that one deck always gives one file. */
function zipParts(parts: Parts, date: string): Uint8Array {
  const first = '[Content_Types].xml';
  const names = [first, ...Object.keys(parts).filter((name) => name !== first)];
  const files: Zippable = {};
  for (const name of names) {
    const packed = /\.(png|xlsx)$/.test(name);
    files[name] = [parts[name] ?? strToU8(''), { level: packed ? 0 : 6 }];
  }
  return zipSync(files, { mtime: new Date(`${date}T12:00:00`) });
}
