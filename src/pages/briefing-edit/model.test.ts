import { describe, expect, it } from 'vitest';
import { type CatalogIndex, indexCatalog } from '../../catalog/index-catalog.ts';
import { refreshBriefing } from '../../compare/briefing/freshness.ts';
import { observation, testIndex } from '../../compare/test-catalog.ts';
import { mergeBriefings } from '../../parts/briefing/merge.ts';
import { type Block, type Briefing, emptyBriefing } from '../../spec/briefing/briefing.ts';
import {
  duplicateBlock,
  editBlock,
  insertAfter,
  moveBlock,
  orderBlocks,
  removeBlock,
} from './blocks.ts';
import { BriefingModel } from './model.svelte.ts';

const text = (id: string, markdown = id): Block => ({ id, kind: 'text', markdown });
const briefingOf = (...blocks: Block[]) => emptyBriefing({ language: 'en', title: 'T', blocks });
const order = ({ blocks }: Briefing) => blocks.map(({ id }) => id).join('');
const write = (model: BriefingModel, id: string, markdown: string) =>
  model.change(editBlock(model.briefing, id, 'text', { markdown }), `text:${id}`);
const textOf = (model: BriefingModel, id: string) => {
  const block = model.briefing.blocks.find((one) => one.id === id);
  return block?.kind === 'text' ? block.markdown : undefined;
};

function catalogOf(value: number): CatalogIndex {
  const { catalog } = testIndex([observation('one', { value })]);
  return indexCatalog({ ...catalog, hash: `v${value}` });
}

describe('one history', () => {
  it('takes back text, order and cover, last first, and does them again', () => {
    const model = new BriefingModel(briefingOf(text('a'), text('b')), () => 0);
    write(model, 'a', 'new');
    model.change(moveBlock(model.briefing, 'b', -1));
    model.change({ ...model.briefing, title: 'U' }, 'title');
    const whole = model.briefing;
    model.undo();
    expect(model.briefing.title).toBe('T');
    model.undo();
    expect(order(model.briefing)).toBe('ab');
    model.undo();
    expect([textOf(model, 'a'), model.canUndo]).toEqual(['a', false]);
    for (const _ of [1, 2, 3]) model.redo();
    expect(model.briefing).toEqual(whole);
    expect(model.canRedo).toBe(false);
  });

  it('takes typing back as a whole, up to a pause or another place', () => {
    let now = 0;
    const model = new BriefingModel(briefingOf(text('a', ''), text('b', '')), () => now);
    for (const typed of ['x', 'xy', 'xyz']) {
      write(model, 'a', typed);
      now += 200;
    }
    now += 5_000;
    write(model, 'a', 'xyz later');
    write(model, 'b', 'other');
    model.undo();
    expect([textOf(model, 'a'), textOf(model, 'b')]).toEqual(['xyz later', '']);
    model.undo();
    expect(textOf(model, 'a')).toBe('xyz');
    model.undo();
    expect(textOf(model, 'a')).toBe('');
  });

  it('forgets what was taken back once something else is written', () => {
    const model = new BriefingModel(briefingOf(text('a')), () => 0);
    write(model, 'a', 'one');
    model.undo();
    write(model, 'a', 'two');
    expect(model.canRedo).toBe(false);
    model.undo();
    expect(textOf(model, 'a')).toBe('a');
  });

  it('keeps two hundred steps', () => {
    const model = new BriefingModel(briefingOf(text('a')), () => 0);
    for (let step = 0; step < 300; step += 1) model.change({ ...model.briefing, title: `${step}` });
    for (let step = 0; step < 300; step += 1) model.undo();
    expect(model.briefing.title).toBe('99');
  });
});

describe('figures in texts', () => {
  it('come from the catalog once, and stay as they were when cut and put back', () => {
    const model = new BriefingModel(briefingOf(text('a', '')), () => 0);
    model.useCatalog(catalogOf(7));
    write(model, 'a', '{one}');
    expect(model.briefing.figures[0]?.figure.value).toBe(7);
    model.useCatalog(catalogOf(8));
    write(model, 'a', '');
    expect(model.briefing.figures).toEqual([]);
    write(model, 'a', '{one}');
    expect(model.briefing.figures[0]?.figure.value).toBe(7);
  });

  it('change when asked, and change back when that is undone', () => {
    const model = new BriefingModel(briefingOf(text('a', '{one}')), () => 0);
    model.useCatalog(catalogOf(7));
    const index = catalogOf(8);
    model.useCatalog(index);
    model.change(refreshBriefing(index, model.briefing));
    expect(model.briefing.figures[0]?.figure.value).toBe(8);
    model.undo();
    expect(model.briefing.figures[0]?.figure.value).toBe(7);
  });

  it('are found when the catalog comes after the text, which is no step', () => {
    const model = new BriefingModel(briefingOf(text('a', '{one}')), () => 0);
    expect(model.briefing.figures).toEqual([]);
    model.useCatalog(catalogOf(7));
    expect([model.briefing.figures.length, model.canUndo]).toEqual([1, false]);
  });
});

describe('what another tab wrote', () => {
  function adopt(model: BriefingModel, base: Briefing, theirs: Briefing): void {
    const before = model.briefing;
    const { briefing: after, rivals } = mergeBriefings(base, before, theirs);
    model.adopt({ before, after, rivals });
  }

  it('comes in beside my own and is not taken back with it', () => {
    const base = briefingOf(text('a'), text('b'));
    const model = new BriefingModel(base, () => 0);
    write(model, 'a', 'mine');
    const theirs = insertAfter(editBlock(base, 'b', 'text', { markdown: 'theirs' }), 'a', [
      text('c'),
    ]);
    adopt(model, base, { ...theirs, office: 'Office' });
    expect(order(model.briefing)).toBe('acb');
    model.undo();
    expect([textOf(model, 'a'), textOf(model, 'b'), order(model.briefing)]).toEqual([
      'a',
      'theirs',
      'acb',
    ]);
    expect(model.briefing.office).toBe('Office');
    model.redo();
    expect([textOf(model, 'a'), textOf(model, 'b')]).toEqual(['mine', 'theirs']);
  });

  it('stands where both wrote, and no step leads back over it', () => {
    const base = briefingOf(text('a'), text('b'));
    const model = new BriefingModel(base, () => 0);
    write(model, 'a', 'first');
    write(model, 'b', 'mine');
    adopt(model, base, editBlock(base, 'a', 'text', { markdown: 'theirs' }));
    expect([textOf(model, 'a'), textOf(model, 'b')]).toEqual(['theirs', 'mine']);
    model.undo();
    expect([textOf(model, 'a'), textOf(model, 'b')]).toEqual(['theirs', 'b']);
    model.undo();
    expect([textOf(model, 'a'), textOf(model, 'b')]).toEqual(['theirs', 'b']);
  });

  it('stays in one field of a block while another field is taken back', () => {
    const heading = { id: 'h', kind: 'heading', level: 1, text: 'H' } as const;
    const base = briefingOf(heading);
    const model = new BriefingModel(base, () => 0);
    model.change(editBlock(base, 'h', 'heading', { text: 'mine' }));
    adopt(model, base, editBlock(base, 'h', 'heading', { level: 2 }));
    expect(model.briefing.blocks).toEqual([{ ...heading, level: 2, text: 'mine' }]);
    model.undo();
    expect(model.briefing.blocks).toEqual([{ ...heading, level: 2 }]);
  });

  it('takes a block away that I left alone, now and in the past', () => {
    const base = briefingOf(text('a'), text('b'));
    const model = new BriefingModel(base, () => 0);
    write(model, 'a', 'mine');
    adopt(model, base, removeBlock(base, 'b'));
    model.undo();
    expect(order(model.briefing)).toBe('a');
  });
});

describe('blocks', () => {
  const briefing = briefingOf(text('a'), text('b'), text('c'));

  it('move no further than the ends', () => {
    expect(order(moveBlock(briefing, 'b', 9))).toBe('acb');
    expect(moveBlock(briefing, 'a', -1)).toBe(briefing);
    expect(order(orderBlocks(briefing, ['c', 'a']))).toBe('cab');
    expect(orderBlocks(briefing, ['a', 'b', 'c'])).toBe(briefing);
  });

  it('are copied under a name of their own', () => {
    const { blocks } = duplicateBlock(briefing, 'b');
    expect(blocks.map((block) => block.kind === 'text' && block.markdown)).toEqual([
      'a',
      'b',
      'b',
      'c',
    ]);
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(4);
  });

  it('stay the same object when nothing differs', () => {
    expect(editBlock(briefing, 'a', 'text', { markdown: 'a' })).toBe(briefing);
    expect(editBlock(briefing, 'a', 'heading', { text: 'x' })).toBe(briefing);
    expect(order(insertAfter(briefing, '', [text('z')]))).toBe('zabc');
  });
});
