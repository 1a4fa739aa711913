import { describe, expect, it } from 'vitest';
import { textBlock } from '../../compare/briefing/blocks.ts';
import { quoteFigure } from '../../compare/briefing/quote.ts';
import { observation, testIndex } from '../../compare/test-catalog.ts';
import { type Block, emptyBriefing } from '../../spec/briefing/briefing.ts';
import { BRIEFING_LIMITS } from '../../spec/briefing/schema.ts';
import { addContent, removeContent } from './add.ts';

const index = testIndex([observation('one', { value: 7 }), observation('two', { value: 9 })]);
const quoted = quoteFigure(index, 'one');
const older = { ...quoted, dataHash: 'older' };
const pageBreak = (id: string): Block => ({ id, kind: 'page-break' });
const empty = emptyBriefing({ language: 'en', title: '' });

describe('putting things into a briefing', () => {
  it('puts them at its end', () => {
    const first = addContent(empty, { blocks: [pageBreak('a')], figures: [] });
    const both = addContent(first, { blocks: [pageBreak('b')], figures: [quoted] });
    expect(both.blocks.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(both.figures).toEqual([quoted]);
  });

  it('leaves a figure that is quoted already as it was quoted', () => {
    const added = addContent({ ...empty, figures: [older] }, { blocks: [], figures: [quoted] });
    expect(added.figures).toEqual([older]);
  });

  it('refuses what would not be read again', () => {
    const blocks = Array.from({ length: BRIEFING_LIMITS.blocks }, (_, id) => pageBreak(`${id}`));
    const more = { blocks: [pageBreak('more')], figures: [] };
    expect(() => addContent({ ...empty, blocks }, more)).toThrow('more than 2000');
  });
});

describe('taking them back', () => {
  const added = { blocks: [textBlock('{one}')], figures: [quoted] };

  it('leaves what was there, and what came since', () => {
    const before = { ...empty, blocks: [pageBreak('a')] };
    const now = addContent(before, added);
    const since = { ...now, blocks: [...now.blocks, pageBreak('b')] };
    const { blocks, figures } = removeContent(since, added);
    expect(blocks.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(figures).toEqual([]);
  });

  it('leaves figures that another text names', () => {
    const other = addContent(empty, { blocks: [textBlock('so {one}')], figures: [quoted] });
    expect(removeContent(addContent(other, added), added).figures).toEqual([quoted]);
  });
});
