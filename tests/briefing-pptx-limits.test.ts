import { expect, test } from 'vitest';
import { LANGUAGES } from '../src/base/vocabulary.ts';
import { renderSvg } from '../src/charts/render.ts';
import { makePaper } from '../src/export/briefing/paper.ts';
import { breakText } from '../src/export/briefing/pptx/deck.ts';
import { writePptx } from '../src/export/briefing/pptx/write.ts';
import { HOSTILE, hostileDocument } from '../src/export/test-document.ts';
import type { Briefing } from '../src/spec/briefing/briefing.ts';
import {
  decode,
  elements,
  packageFaults,
  partText,
  readOffice,
} from './briefing-files/office-file.ts';
import { sampleBriefing } from './briefing-files/sample.ts';

const OPTIONS = { address: '', date: '2026-11-23' };
const TOOLS = { draw: renderSvg, step: async () => {} };

async function write(briefing: Briefing, tools = {}): Promise<Uint8Array> {
  const bytes = await writePptx(briefing, OPTIONS, { ...TOOLS, ...tools });
  return typeof bytes === 'string' ? expect.fail('text') : bytes;
}

test('it tells before each chart how far it has come, and stops when it is told to', async () => {
  const briefing = await sampleBriefing('en');
  const charts = makePaper(briefing).parts.filter(({ kind }) => kind === 'chart').length;
  const steps: number[][] = [];
  await write(briefing, { step: async (...step: number[]) => void steps.push(step) });
  expect(steps).toEqual(Array.from({ length: charts + 1 }, (_, at) => [at, charts + 1]));
  const cancelled = new Error('cancelled');
  const step = async (done: number) => {
    if (done === 2) throw cancelled;
  };
  await expect(write(briefing, { step })).rejects.toBe(cancelled);
});

test('hostile texts stay texts, and a machine without bitmaps still writes', async () => {
  const briefing = await sampleBriefing('en');
  const chart = briefing.blocks.find(({ kind }) => kind === 'chart') ?? expect.fail();
  const hostile = { ...chart, document: hostileDocument(), note: HOSTILE, show: 'both' };
  const heading = { id: 'h', kind: 'heading', level: 1, text: HOSTILE };
  const blocks = [heading, hostile, { id: 't', kind: 'text', markdown: `=2+2 ${HOSTILE}` }];
  const spoilt = { ...briefing, title: HOSTILE, office: HOSTILE, author: HOSTILE, blocks };
  const bytes = await write(spoilt as Briefing);
  const file = readOffice(bytes);
  expect(packageFaults(file)).toEqual([]);
  const all = [...file.keys()].filter((path) => /\.(xml|svg)$/.test(path));
  for (const path of all) expect(partText(file, path)).not.toMatch(/<script|<img/);
  const texts = elements(partText(file, 'ppt/slides/slide1.xml'), 'a:t');
  expect(decode(texts[0]?.content ?? '')).toContain('=1+1</text><script>');
});

/** Where the shapes with text stand on a slide, in inches, with the height that their lines need. */
function textShapes(xml: string) {
  return elements(xml, 'p:sp').flatMap(({ content }) => {
    const [, x, y] = /<a:off x="(\d+)" y="(\d+)"\/>/.exec(content) ?? [];
    const [, w, h] = /<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(content) ?? [];
    const [, size = '0'] = /<a:rPr [^>]*sz="(\d+)"/.exec(content) ?? [];
    const text = elements(content, 'a:t')
      .map((one) => decode(one.content))
      .join('');
    if (y === undefined || h === undefined || text === '') return [];
    const inches = [x, y, w, h].map((one) => Number(one) / 914_400);
    const [left = 0, top = 0, width = 0, height = 0] = inches;
    return [{ text, left, top, width, height, size: Number(size) / 100 }];
  });
}

const LENGTHS = LANGUAGES.flatMap((language) =>
  [3, 9, 60].map((times) => [language, times] as const),
);

test.each(LENGTHS)(
  'a long title never runs into what stands under it: %s × %i',
  async (language, times) => {
    const briefing = await sampleBriefing(language);
    const long = (
      language === 'zh' ? '这是一个很长的图题，' : 'A very long caption of a chart, '
    ).repeat(times);
    const blocks = briefing.blocks.map((block) =>
      block.kind === 'chart' ? { ...block, caption: long } : block,
    );
    const file = readOffice(await write({ ...briefing, blocks }));
    const slides = [...file.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    let seen = 0;
    for (const path of slides) {
      const shapes = textShapes(partText(file, path));
      const title = shapes.find(({ text }) => text.startsWith(long.slice(0, 8)));
      if (title === undefined || title.size === 0) continue;
      seen += 1;
      const lines = breakText(
        title.text,
        { size: title.size, inches: title.width, most: 9 },
        language,
      );
      const foot = title.top + (lines.length * title.size * 1.2) / 72;
      const under = shapes.filter((one) => one !== title && one.top > title.top);
      for (const { top, text } of under)
        expect(`${text}: ${top >= foot - 0.05}`).toBe(`${text}: true`);
    }
    expect(seen).toBeGreaterThan(3);
  },
);
