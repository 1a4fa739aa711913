import { expect, test } from 'vitest';
import { renderSvg } from '../src/charts/render.ts';
import { makePaper } from '../src/export/briefing/paper.ts';
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
