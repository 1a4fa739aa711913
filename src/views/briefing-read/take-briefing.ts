import { BRIEFING_EXPORTERS, type BriefingFormat } from '../../export/briefing/registry.ts';
import type { BriefingOptions, BriefingTools } from '../../export/briefing/writer.ts';
import { fileName } from '../../export/file-name.ts';
import type { Briefing } from '../../spec/briefing/briefing.ts';
import { saveFile } from '../take-away/save-file.ts';
import { today } from '../today.ts';
import { siteOf } from './addresses.ts';

type Step = BriefingTools['step'];

/** How the files of a briefing come out today, on this site. */
function optionsHere(): BriefingOptions {
  return { address: siteOf(window.location.href).home, date: today() };
}

async function toolsHere(step: Step): Promise<BriefingTools> {
  const [{ drawInPage }, { rasteriseInPage }] = await Promise.all([
    import('../take-away/draw-in-page.ts'),
    import('../take-away/rasterise-in-page.ts'),
  ]);
  return { draw: drawInPage, rasterise: rasteriseInPage, step };
}

/** Makes a file of a briefing and hands it over; gives its name. Throws what `step` throws. */
export async function takeBriefing(
  briefing: Briefing,
  format: BriefingFormat,
  step: Step,
): Promise<string> {
  const exporter = BRIEFING_EXPORTERS.find(({ id }) => id === format) ?? BRIEFING_EXPORTERS[0];
  const [write, tools] = await Promise.all([exporter.load(), toolsHere(step)]);
  const content = await write(briefing, optionsHere(), tools);
  // Who cancelled while the file was being put together wants none either.
  await step(1, 1);
  const name = fileName(briefing.title || 'briefing', exporter.extension);
  saveFile(name, content, exporter.mediaType);
  return name;
}

/** Lays a briefing out as an element that is shown and printed. */
export async function layOut(briefing: Briefing, step: Step): Promise<HTMLElement> {
  const [{ makePaper }, { writePaper }, { hangPaper }, tools] = await Promise.all([
    import('../../export/briefing/paper.ts'),
    import('../../export/briefing/html/paper.ts'),
    import('./hang-paper.ts'),
    toolsHere(step),
  ]);
  return hangPaper(await writePaper(makePaper(briefing), optionsHere(), tools));
}

/** Lays a briefing out and opens the browser's print dialog on it alone. */
export async function printBriefing(briefing: Briefing, step: Step): Promise<void> {
  const sheet = await layOut(briefing, step);
  const [{ printAlone }, { adoptSheet }] = await Promise.all([
    import('../take-away/print-picture.ts'),
    import('./hang-paper.ts'),
  ]);
  printAlone(sheet, briefing.title, adoptSheet(briefing.title));
}
