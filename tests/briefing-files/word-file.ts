import { expect } from 'vitest';
import { renderSvg } from '../../src/charts/render.ts';
import { writeDocx } from '../../src/export/briefing/docx/write.ts';
import type { BriefingTools } from '../../src/export/briefing/writer.ts';
import type { Picture } from '../../src/export/exporter.ts';
import type { Briefing } from '../../src/spec/briefing/briefing.ts';
import { decode, elements } from './office-file.ts';

const OPTIONS = { address: 'https://example.org/zh/', date: '2026-11-23' };
/** How every PNG begins. */
export const PNG = [0x89, 0x50, 0x4e, 0x47];
const rasterise = async (_: Picture, scale: number) => new Uint8Array([...PNG, scale]);

/** A briefing as a Word document, made with these tools where they differ from a test's usual ones. */
export async function writeWord(
  briefing: Briefing,
  tools: Partial<BriefingTools> = {},
): Promise<Uint8Array> {
  const usual = { draw: renderSvg, rasterise, step: async () => {} };
  const bytes = await writeDocx(briefing, OPTIONS, { ...usual, ...tools });
  return typeof bytes === 'string' ? expect.fail('text') : bytes;
}

/** What a reader sees of a piece of WordprocessingML; footnotes stand as `‹number›`. */
export function visible(xml: string): string {
  const pattern =
    /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:footnoteReference [^>]*w:id="(\d+)"|<w:tab\/>/g;
  return [...xml.matchAll(pattern)]
    .map(([, text, note]) => (note === undefined ? decode(text ?? '\t') : `‹${note}›`))
    .join('');
}

const styleOf = (paragraph: string) => /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '';
/** Each paragraph with the name of its style. */
export const paragraphs = (xml: string) =>
  elements(xml, 'w:p').map(({ content }) => ({ style: styleOf(content), text: visible(content) }));
/** The texts of the paragraphs whose style has such a name. */
export const ofStyle = (xml: string, style: RegExp) =>
  paragraphs(xml)
    .filter((paragraph) => style.test(paragraph.style))
    .map(({ text }) => text);
