import { publicAddress } from '../../base/address.ts';
import type { Language } from '../../base/vocabulary.ts';
import { permalink } from '../../export/cite/permalink.ts';
import type { ExportOptions } from '../../export/exporter.ts';
import { fileName } from '../../export/file-name.ts';
import { framePicture } from '../../export/picture.ts';
import { EXPORTERS, type ExportFormat } from '../../export/registry.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { opened } from '../opened.svelte.ts';
import { isOwnId } from '../own/own-id.ts';
import type { Site } from '../site.ts';
import { today } from '../today.ts';
import { drawInPage } from './draw-in-page.ts';
import { printPicture } from './print-picture.ts';
import { rasteriseInPage } from './rasterise-in-page.ts';
import { saveFile } from './save-file.ts';

/** Pixels that pictures are wide: a page's measure with room for labels. */
const WIDTH = 800;
const TOOLS = { draw: drawInPage, rasterise: rasteriseInPage };

/** What a reader chooses of a picture. */
export interface PictureChoice {
  readonly theme: ExportOptions['theme'];
  readonly scale: number;
}

const hasOwn = ({ rows, inputs }: ChartDocument) =>
  [...rows, ...inputs].some(({ observation }) => isOwnId(observation ?? ''));

/**
 * Where others can find a chart: where its file was taken, or its place on this page; '' for an
 * opened document that does not say, on a site that only this machine knows, and for figures of the
 * reader's own, which no other machine has.
 */
export function addressOf(site: Site, chart: ChartDocument): string {
  if (chart.taken !== undefined) return publicAddress(chart.taken.address);
  if (chart === opened.document || hasOwn(chart)) return '';
  const here = permalink(window.location.href, chart.dataHash, chart.id, today());
  return site.publicAddress(here);
}

/** How files of a chart come out. */
export function optionsFor(
  site: Site,
  chart: ChartDocument,
  language: Language,
  choice: PictureChoice,
): ExportOptions {
  return { ...choice, language, width: WIDTH, address: addressOf(site, chart), date: today() };
}

/** Makes a file of a chart and hands it over; gives its name. */
export async function takeFile(
  chart: ChartDocument,
  format: ExportFormat,
  options: ExportOptions,
): Promise<string> {
  const exporter = EXPORTERS.find(({ id }) => id === format) ?? EXPORTERS[0];
  const write = await exporter.load();
  const content = await write(chart, options, TOOLS);
  // Ids of own figures are made by the page, and tell a reader nothing.
  const isOwn = chart.rows.some(({ indicator }) => isOwnId(indicator.id));
  const stem = isOwn ? chart.texts.title[options.language] : chart.id;
  const name = fileName(stem, exporter.extension);
  saveFile(name, content, exporter.mediaType);
  return name;
}

/** Prints a chart alone, light, with its title, notes and sources. */
export function printChart(chart: ChartDocument, options: ExportOptions): void {
  const picture = framePicture(chart, { ...options, theme: 'light' }, TOOLS);
  printPicture(picture, chart.texts.title[options.language]);
}
