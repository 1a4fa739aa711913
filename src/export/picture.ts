import { withoutControls } from '../base/plain-text.ts';
import { LANGUAGE_TAG, type Language } from '../base/vocabulary.ts';
import { fontFamily } from '../charts/text.ts';
import { THEMES } from '../charts/theme.ts';
import { punctuation } from '../i18n/punctuation.ts';
import type { ChartDocument } from '../spec/document.ts';
import { subtitleOf } from '../spec/subtitle.ts';
import { summarise } from '../spec/summary.ts';
import { documentElsewhere } from './elsewhere.ts';
import type { ExportOptions, ExportTools, Picture } from './exporter.ts';
import { noteLines, originFacts, sourceLine } from './facts.ts';
import { layoutFrame, type TextBlock } from './frame.ts';
import { escapeMarkup } from './markup.ts';

const ROOT = /^<svg((?:[^>"]|"[^"]*")*)>/;

/** The children of a drawn chart and its height. */
function inside(svg: string): { height: number; content: string } {
  const attributes = ROOT.exec(svg)?.[1] ?? '';
  const height = Number(/\sheight="([\d.]+)"/.exec(attributes)?.[1] ?? 0);
  return { height, content: svg.replace(ROOT, '').replace(/<\/svg>\s*$/, '') };
}

function writeBlock({ lines, x, y, size, weight, colour, lineHeight }: TextBlock): string {
  const spans = lines.map(
    (line, position) =>
      `<tspan x="${x}" y="${round(y + position * lineHeight)}">${escapeMarkup(line)}</tspan>`,
  );
  return `<text font-size="${size}" font-weight="${weight}" fill="${colour}">${spans.join('')}</text>`;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** All that the picture says of itself to who reads the file rather than the picture. */
function description(document: ChartDocument, options: ExportOptions): string {
  const { language } = options;
  const facts = originFacts(document, options).map(
    ({ term, text }) => term + punctuation(language).colon + text,
  );
  return [
    summarise(document, language, false),
    subtitleOf(document, language),
    ...noteLines(document, language),
    ...document.sources.map((source) => [sourceLine(source, language), source.url].join(' ')),
    ...facts,
  ].join('\n');
}

// Labels at the ends of axes reach beyond the drawing.
const EDGE = 10;

/**
 * The drawing of a chart as a picture without title, notes and sources, for papers and slides that
 * say these themselves: light colours on white, no styles, no scripts.
 * @param fonts families by name, the first of which is one that office programmes know
 */
export function barePicture(
  document: ChartDocument,
  { width, language, fonts }: { width: number; language: Language; fonts: string },
  { draw }: ExportTools,
): Picture {
  const { ink, paper } = THEMES.light;
  const drawn = draw(document, { width: width - 2 * EDGE, language, theme: THEMES.light });
  const { height: inner, content } = inside(drawn);
  const height = inner + 2 * EDGE;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${LANGUAGE_TAG[language]}" font-family="${escapeMarkup(fonts)}" font-size="14" fill="${ink}">`,
    `<title>${escapeMarkup(document.texts.title[language])}</title>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<g transform="translate(${EDGE} ${EDGE})">`,
    withoutControls(content),
    '</g>',
    '</svg>',
  ].join('\n');
  return { svg, width, height };
}

/**
 * A chart as a picture that stands alone: title above, notes, sources and origin below, colours and
 * fonts fixed, with neither styles nor scripts, so that it opens alike in browsers, Inkscape and
 * LibreOffice.
 */
export function framePicture(
  chart: ChartDocument,
  options: ExportOptions,
  { draw }: ExportTools,
): Picture {
  const document = documentElsewhere(chart);
  const { language } = options;
  const theme = THEMES[options.theme];
  const frame = layoutFrame(document, options, (width) => {
    const { height, content } = inside(draw(document, { width, language, theme }));
    return { height, content };
  });
  const { width, height } = frame;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${LANGUAGE_TAG[language]}" font-family="${fontFamily(language)}" font-size="14" fill="${theme.ink}">`,
    `<title>${escapeMarkup(document.texts.title[language])}</title>`,
    `<desc>${escapeMarkup(description(document, options))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${theme.paper}"/>`,
    ...frame.blocks.map(writeBlock),
    `<g transform="translate(${frame.chart.x} ${frame.chart.y})">`,
    withoutControls(frame.chart.content),
    '</g>',
    '</svg>',
  ].join('\n');
  return { svg, width, height };
}
