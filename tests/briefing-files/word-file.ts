import { expect } from 'vitest';
import { writeDocx } from '../../src/export/briefing/docx/write.ts';
import type { BriefingTools } from '../../src/export/briefing/writer.ts';
import type { Briefing } from '../../src/spec/briefing/briefing.ts';
import { decode, elements } from './office-file.ts';
import { OPTIONS, TOOLS } from './tools.ts';

/** A briefing as a Word document, made with these tools where they differ from a test's usual ones. */
export async function writeWord(
  briefing: Briefing,
  tools: Partial<BriefingTools> = {},
): Promise<Uint8Array> {
  const bytes = await writeDocx(briefing, OPTIONS, { ...TOOLS, ...tools });
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
