import { describe, expect, it } from 'vitest';
import { textBlock } from '../../compare/briefing/blocks.ts';
import { quoteFigure } from '../../compare/briefing/quote.ts';
import { observation, testIndex } from '../../compare/test-catalog.ts';
import { type Block, emptyBriefing } from '../../spec/briefing/briefing.ts';
import { itemText } from './item-text.ts';

const index = testIndex([observation('one', { value: 7, qualifier: '<=' })]);
const briefing = emptyBriefing({
  language: 'zh',
  title: '',
  figures: [quoteFigure(index, 'one')],
});
const text = (markdown: string) => itemText({ id: 'a', kind: 'text', markdown }, briefing);

describe('itemText', () => {
  it('writes figures out and leaves marks away', () => {
    expect(text('**压减**到{one}\n\n- 其一\n- *其二*')).toBe('压减到7天以内 其一 其二');
  });

  it('reads what was typed as it was typed', () => {
    const block: Block = textBlock('a*b* [x] \\ {curly');
    expect(itemText(block, briefing)).toBe('a*b* [x] \\ {curly');
  });

  it('shows the id of a figure that is gone', () => {
    expect(text('到{gone}')).toBe('到{gone}');
  });

  it('cuts long texts short', () => {
    expect(text('长'.repeat(500))).toHaveLength(81);
  });
});
