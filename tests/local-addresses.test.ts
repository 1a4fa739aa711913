import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../src/base/vocabulary.ts';
import { BRIEFING_EXPORTERS } from '../src/export/briefing/registry.ts';
import { CITATION_STYLES } from '../src/export/cite/styles.ts';
import { workOf } from '../src/export/cite/work.ts';
import { framePicture } from '../src/export/picture.ts';
import { EXPORTERS } from '../src/export/registry.ts';
import { staticFigure } from '../src/export/static-figure.ts';
import { TEST_OPTIONS, TEST_TOOLS, testDocument } from '../src/export/test-document.ts';
import { chartBlocks } from '../src/spec/briefing/briefing.ts';
import type { ChartDocument } from '../src/spec/document.ts';
import { sampleBriefing } from './briefing-files/sample.ts';
import { OPTIONS, TOOLS } from './briefing-files/tools.ts';

const LOCAL = [
  'http://127.0.0.1:4173/zh/?v=1#chart',
  'http://localhost:4173/zh/',
  'http://[::1]:4173/zh/',
  'file:///C:/yardstick/zh/index.html',
];
const OF_THIS_MACHINE = /127\.0\.0\.1|localhost|\[::1\]|file:\/\//;
const PACKAGES = [{ title: { zh: '甲数据包', en: 'Package one' }, version: '1.2.0' }];

/** A document that was taken here and cites a file of this machine. */
function localDocument(document: ChartDocument, address: string): ChartDocument {
  const sources = document.sources.map((source) => ({ ...source, url: address }));
  const taken = { address, date: '2026-11-01' };
  return { ...document, sources, taken, packages: PACKAGES };
}

/** All text of a file, that of its parts if it is an archive. */
function textOf(content: string | Uint8Array): string {
  if (typeof content === 'string') return content;
  if (strFromU8(content.slice(0, 2)) !== 'PK') return strFromU8(content);
  return Object.values(unzipSync(content))
    .map((part) => strFromU8(part))
    .join('\n');
}

test.each(LOCAL)('no file of a chart names %s', async (address) => {
  const document = localDocument(testDocument(), address);
  const tools = {
    ...TEST_TOOLS,
    rasterise: async ({ svg }: { svg: string }) => new TextEncoder().encode(svg),
  };
  for (const language of LANGUAGES) {
    const options = { ...TEST_OPTIONS, language, address };
    for (const { id, load } of EXPORTERS) {
      const text = textOf(await (await load())(document, options, tools));
      expect(text, id).not.toMatch(OF_THIS_MACHINE);
      if (id !== 'parquet')
        expect(text, id).toContain(language === 'zh' ? '甲数据包' : 'Package one');
    }
    expect(framePicture(document, options, TEST_TOOLS).svg).not.toMatch(OF_THIS_MACHINE);
    expect(staticFigure(document, options, TEST_TOOLS.draw)).not.toMatch(OF_THIS_MACHINE);
    for (const { name, cite } of CITATION_STYLES) {
      expect(cite(workOf(document, options)), name).not.toMatch(OF_THIS_MACHINE);
    }
  }
});

test('no file of a briefing names an address of this machine', { timeout: 60_000 }, async () => {
  const [address = ''] = LOCAL;
  const sample = await sampleBriefing('zh');
  const blocks = sample.blocks.map((block) =>
    block.kind === 'chart' ? { ...block, document: localDocument(block.document, address) } : block,
  );
  const figures = sample.figures.map((one) => ({
    ...one,
    source: { ...one.source, url: address },
  }));
  expect(chartBlocks({ blocks }).length).toBeGreaterThan(0);
  for (const { id, load } of BRIEFING_EXPORTERS) {
    const write = await load();
    const text = textOf(
      await write({ ...sample, blocks, figures }, { ...OPTIONS, address }, TOOLS),
    );
    expect(text, id).not.toMatch(OF_THIS_MACHINE);
    if (id !== 'pptx') expect(text, id).toContain('甲数据包');
  }
});

test('an address that others may open stays', async () => {
  for (const { id, load } of EXPORTERS) {
    if (id === 'png') continue;
    const text = textOf(await (await load())(testDocument(), TEST_OPTIONS, TEST_TOOLS));
    expect(text, id).toContain('example.org');
  }
});
