import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import {
  BRIEFING_EXPORTERS,
  type BriefingExporter,
  type BriefingFormat,
} from '../../export/briefing/registry.ts';
import { titleOf } from '../../export/briefing/title.ts';
import type { BriefingOptions, BriefingTools } from '../../export/briefing/writer.ts';
import { fileName } from '../../export/file-name.ts';
import type { Briefing } from '../../spec/briefing/briefing.ts';
import type { Site } from '../site.ts';
import { printAlone } from '../take-away/print-picture.ts';
import { saveFile } from '../take-away/save-file.ts';
import { today } from '../today.ts';
import { adoptStyle, hangPaper } from './hang-paper.ts';

type Step = BriefingTools['step'];

/** How the files of a briefing come out today, on this site. */
function optionsHere(site: Site): BriefingOptions {
  return { address: site.publicAddress(site.home), date: today() };
}

async function toolsHere(step: Step): Promise<BriefingTools> {
  const [{ drawInPage }, { rasteriseInPage }] = await Promise.all([
    loadPart(() => import('../take-away/draw-in-page.ts')),
    loadPart(() => import('../take-away/rasterise-in-page.ts')),
  ]);
  return { draw: drawInPage, rasterise: rasteriseInPage, step };
}

async function writeFile(site: Site, exporter: BriefingExporter, briefing: Briefing, step: Step) {
  try {
    const [write, tools] = await Promise.all([exporter.load(), toolsHere(step)]);
    return await write(briefing, optionsHere(site), tools);
  } catch (cause) {
    if (cause instanceof YardstickError) throw cause;
    throw new YardstickError('export-failed', `no ${exporter.id} of a briefing`, {}, cause);
  }
}

/** Makes a file of a briefing and hands it over; gives its name. Throws what `step` throws. */
export async function takeBriefing(
  site: Site,
  briefing: Briefing,
  format: BriefingFormat,
  step: Step,
): Promise<string> {
  const exporter = BRIEFING_EXPORTERS.find(({ id }) => id === format) ?? BRIEFING_EXPORTERS[0];
  const content = await writeFile(site, exporter, briefing, step);
  // Who cancelled while the file was being put together wants none either.
  await step(1, 1);
  const name = fileName(titleOf(briefing), exporter.extension);
  saveFile(name, content, exporter.mediaType);
  return name;
}

/** A briefing laid out to be shown and printed. */
export interface LaidOut {
  readonly paper: HTMLElement;
  /** Of printed pages; for `adoptStyle`. */
  readonly pageStyle: string;
}

/** Lays a briefing out. Throws what `step` throws. */
export async function layOut(site: Site, briefing: Briefing, step: Step): Promise<LaidOut> {
  const [{ makePaper }, { writePaper }, { sheetStyle }, tools] = await Promise.all([
    loadPart(() => import('../../export/briefing/paper.ts')),
    loadPart(() => import('../../export/briefing/html/paper.ts')),
    loadPart(() => import('../../export/briefing/html/style.ts')),
    toolsHere(step),
  ]);
  const paper = makePaper(briefing);
  const html = await writePaper(paper, optionsHere(site), tools);
  return { paper: hangPaper(html), pageStyle: sheetStyle(paper) };
}

/** Lays a briefing out and opens the browser's print dialog on it alone. */
export async function printBriefing(site: Site, briefing: Briefing, step: Step): Promise<void> {
  const { paper, pageStyle } = await layOut(site, briefing, step);
  printAlone(paper, titleOf(briefing), adoptStyle(pageStyle));
}
