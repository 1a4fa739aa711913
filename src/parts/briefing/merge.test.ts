import { describe, expect, it } from 'vitest';
import type { Block, Briefing, QuotedFigure } from '../../spec/briefing/briefing.ts';
import { mergeBriefings } from './merge.ts';
import { COVER } from './rival.ts';

const text = (id: string, markdown = id): Block => ({ id, kind: 'text', markdown });

function briefing(blocks: readonly (Block | string)[], more: Partial<Briefing> = {}): Briefing {
  return {
    kind: 'briefing',
    version: 1,
    id: 'one',
    language: 'en',
    title: 'T',
    office: '',
    author: '',
    date: '',
    figures: [],
    ...more,
    blocks: blocks.map((block) => (typeof block === 'string' ? text(block) : block)),
  };
}

const quoted = (observation: string, dataHash = 'h') =>
  ({ figure: { observation }, dataHash }) as QuotedFigure;

/** What the merged blocks say, in order; a block that kept its id and text reads as its id. */
function merged(base: Briefing | null, mine: Briefing, theirs: Briefing): string[] {
  return mergeBriefings(base, mine, theirs).briefing.blocks.map((block) => {
    const markdown = block.kind === 'text' ? block.markdown : block.kind;
    return block.id === markdown ? block.id : `${block.id}:${markdown}`;
  });
}

const base = briefing(['a', 'b', 'c']);

describe('mergeBriefings', () => {
  it('takes the change of each block from the side that changed it', () => {
    const mine = briefing([text('a', 'mine'), 'b', 'c']);
    const theirs = briefing(['a', 'b', text('c', 'theirs')]);
    expect(merged(base, mine, theirs)).toEqual(['a:mine', 'b', 'c:theirs']);
  });

  it('lets theirs stand where both wrote, and keeps mine beside it', () => {
    const mine = briefing(['a', text('b', 'mine'), 'c']);
    const theirs = briefing(['a', text('b', 'theirs'), 'c']);
    expect(merged(base, mine, theirs)).toEqual(['a', 'b:theirs', 'c']);
    expect(mergeBriefings(base, mine, theirs).rivals).toEqual([
      { place: 'b', field: 'markdown', mine: 'mine' },
    ]);
  });

  it('takes each field of a block from who changed it', () => {
    const heading = { id: 'h', kind: 'heading', level: 1, text: 'H' } as const;
    const mine = briefing([{ ...heading, text: 'mine' }]);
    const theirs = briefing([{ ...heading, level: 2 }]);
    const { briefing: both, rivals } = mergeBriefings(briefing([heading]), mine, theirs);
    expect(both.blocks).toEqual([{ ...heading, level: 2, text: 'mine' }]);
    expect(rivals).toEqual([]);
  });

  it('keeps one of a block that both changed alike', () => {
    const both = briefing(['a', text('b', 'both'), 'c']);
    expect(merged(base, both, both)).toEqual(['a', 'b:both', 'c']);
  });

  it('drops what one side deleted and the other left alone', () => {
    expect(merged(base, briefing(['a', 'c']), briefing(['a', 'b', 'c', 'd']))).toEqual([
      'a',
      'c',
      'd',
    ]);
    expect(merged(base, briefing(['a', 'b', 'c', 'd']), briefing(['a', 'c']))).toEqual([
      'a',
      'c',
      'd',
    ]);
  });

  it('keeps what one side deleted and the other changed', () => {
    const changed = briefing(['a', text('b', 'new'), 'c']);
    expect(merged(base, briefing(['a', 'c']), changed)).toEqual(['a', 'b:new', 'c']);
    expect(merged(base, changed, briefing(['a', 'c']))).toEqual(['a', 'b:new', 'c']);
  });

  it('puts blocks that both added at one place one after the other', () => {
    const mine = briefing(['a', 'm1', 'b', 'c', 'm2', 'm3']);
    const theirs = briefing(['t0', 'a', 'b', 'c', 't1', 't2']);
    expect(merged(base, mine, theirs)).toEqual(['t0', 'a', 'm1', 'b', 'c', 't1', 't2', 'm2', 'm3']);
  });

  it('keeps the order of the side that moved blocks, and mine if both did', () => {
    expect(merged(base, briefing(['c', 'a', 'b']), briefing(['a', 'b', 'c', 't']))).toEqual([
      'c',
      't',
      'a',
      'b',
    ]);
    expect(merged(base, briefing(['a', 'b', 'c', 'm']), briefing(['c', 'b', 'a']))).toEqual([
      'c',
      'm',
      'b',
      'a',
    ]);
    expect(merged(base, briefing(['b', 'a', 'c']), briefing(['c', 'b', 'a']))).toEqual([
      'b',
      'a',
      'c',
    ]);
  });

  it('loses nothing where no common base is known', () => {
    const mine = briefing(['a', text('b', 'mine')]);
    const theirs = briefing([text('b', 'theirs'), 'c']);
    expect(merged(null, mine, theirs)).toEqual(['a', 'b:theirs', 'c']);
    expect(mergeBriefings(null, mine, theirs).rivals).toEqual([
      { place: 'b', field: 'markdown', mine: 'mine' },
    ]);
  });

  it('takes each field of the cover from who changed it, and asks where both did', () => {
    const before = briefing([], { title: 'T', office: 'O', author: 'A' });
    const mine = briefing([], { title: 'mine', office: 'O', author: 'mine' });
    const theirs = briefing([], { title: 'theirs', office: 'theirs', author: 'A' });
    const { briefing: both, rivals } = mergeBriefings(before, mine, theirs);
    expect([both.title, both.office, both.author]).toEqual(['theirs', 'theirs', 'mine']);
    expect(rivals).toEqual([{ place: COVER, field: 'title', mine: 'mine' }]);
  });

  it('keeps the figures of both, so that no text lacks one', () => {
    const before = briefing([], { figures: [quoted('x'), quoted('y')] });
    const mine = briefing([], { figures: [quoted('x', 'new'), quoted('m')] });
    const theirs = briefing([], { figures: [quoted('x'), quoted('y'), quoted('t')] });
    const { figures } = mergeBriefings(before, mine, theirs).briefing;
    const named = figures.map(({ figure, dataHash }) => `${figure.observation}:${dataHash}`);
    expect(named.toSorted()).toEqual(['m:h', 't:h', 'x:new', 'y:h']);
  });

  it('says the same from both sides once each has heard of the other', () => {
    const theirs = briefing(['a', text('b', 'theirs'), 'c', 't']);
    const stored = mergeBriefings(
      base,
      briefing(['a', text('b', 'mine'), 'm', 'c']),
      theirs,
    ).briefing;
    expect(mergeBriefings(theirs, theirs, stored).briefing).toEqual(stored);
  });
});
