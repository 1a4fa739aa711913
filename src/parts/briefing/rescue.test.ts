import { expect, it } from 'vitest';
import { sampleBriefing } from '../../../tests/briefing-files/sample.ts';
import { type Block, type Briefing, emptyBriefing } from '../../spec/briefing/briefing.ts';
import { mergeBriefings } from './merge.ts';
import { type Rescue, rescueOf, sidesOf, withoutCharts } from './rescue.ts';

const text = (id: string, markdown = id): Block => ({ id, kind: 'text', markdown });
const briefingOf = (...blocks: Block[]) => ({
  ...emptyBriefing({ language: 'en', title: 'T', blocks }),
  id: 'one',
});

/** As it comes back at the next visit. */
const kept = (rescue: Rescue): Rescue => JSON.parse(JSON.stringify(rescue));

function takeIn(stored: Briefing, rescue: Rescue) {
  const { base, mine } = sidesOf(stored, kept(rescue));
  return mergeBriefings(base, mine, stored);
}

const [a, b, c] = [text('a'), text('b'), text('c')];
const base = briefingOf(a, b, c);
const now = { ...base, title: 'New', blocks: [c, text('a', 'typed'), text('d')] };

it('brings back what was typed, put in, taken out and moved', () => {
  const { briefing, rivals } = takeIn(base, rescueOf(base, now, []));
  expect(briefing).toEqual(now);
  expect(rivals).toEqual([]);
});

it('changes nothing where it was stored after all', () => {
  const { briefing, rivals } = takeIn(now, rescueOf(base, now, []));
  expect(briefing).toEqual(now);
  expect(rivals).toEqual([]);
});

it('asks where something else was written meanwhile', () => {
  const other = { ...base, blocks: [text('a', 'theirs'), b, c] };
  const { briefing, rivals } = takeIn(other, rescueOf(base, now, []));
  expect(briefing.blocks).toContainEqual(text('a', 'theirs'));
  expect(rivals).toEqual([{ place: 'a', field: 'markdown', mine: 'typed' }]);
});

it('holds a caption without its chart, and goes without charts where there is no room', async () => {
  const sample = await sampleBriefing('en');
  const chart = sample.blocks.find((block) => block.kind === 'chart');
  if (chart === undefined) throw new Error('no chart');
  const stored = { ...sample, blocks: [chart] };
  const captioned = { ...stored, blocks: [{ ...chart, caption: 'typed' }] };
  const rescue = rescueOf(stored, captioned, []);
  expect(JSON.stringify(rescue).length).toBeLessThan(1_000);
  expect(takeIn(stored, rescue).briefing).toEqual(captioned);
  const more = { ...captioned, blocks: [...captioned.blocks, { ...chart, id: 'new' }, text('t')] };
  const lean = withoutCharts(rescueOf(stored, more, []));
  expect(JSON.stringify(lean).length).toBeLessThan(1_000);
  expect(takeIn(stored, lean).briefing.blocks).toEqual([...captioned.blocks, text('t')]);
});
