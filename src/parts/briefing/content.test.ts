import { describe, expect, it } from 'vitest';
import { quoteFigure } from '../../compare/briefing/quote.ts';
import { makeDocument } from '../../compare/document.ts';
import { groupsOfIds } from '../../compare/groups.ts';
import { observation, testIndex } from '../../compare/test-catalog.ts';
import { observationsIn } from '../../spec/briefing/prose.ts';
import { contentOf, sentenceOf } from './content.ts';

const NONE = { zh: '', en: '' };
const index = testIndex([
  observation('one', { value: 7, start: '2019-01-01', end: '2019-12-31', period: '2019' }),
  observation('goal', { value: 5, role: 'target' }),
]);
const documentWith = (value: number) => {
  const made = makeDocument(index, {
    ...{ id: 'mine', type: 'bar', title: NONE, subtitle: NONE, notes: [], query: null },
    groups: groupsOfIds(index, 'bar', [['one']]),
  });
  return { ...made, dataHash: 'its own', rows: made.rows.map((row) => ({ ...row, value })) };
};
const catalog = async () => index;
const markdown = (id: string, language: 'zh' | 'en') => {
  const block = sentenceOf(quoteFigure(index, id), language);
  return block.kind === 'text' ? block.markdown : '';
};

describe('what a briefing gets', () => {
  it('is a sentence for a figure: what, when, where and how much', () => {
    expect(markdown('one', 'zh')).toBe('days〔中〕（2019年，area a〔中〕）为{one}。');
    expect(markdown('one', 'en')).toBe('days (2019, area a): {one}.');
    expect(observationsIn(markdown('one', 'en'))).toEqual(['one']);
  });

  it('says what kind of figure it is, and no time where none is known', () => {
    expect(markdown('goal', 'en')).toBe('days (target, area a): {goal}.');
  });

  it('is a block for each chart, shown as asked', async () => {
    const documents = [documentWith(7), documentWith(8)];
    const item = { kind: 'charts', documents, show: 'table' } as const;
    const { blocks } = await contentOf(item, 'en', { opened: null, catalog });
    expect(blocks).toMatchObject(
      documents.map((document) => ({ kind: 'chart', document, show: 'table' })),
    );
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(2);
  });

  it('takes a figure from the opened document that shows it, not from the catalog', async () => {
    const item = { kind: 'figure', observation: 'one' } as const;
    const { figures } = await contentOf(item, 'en', { opened: documentWith(70), catalog });
    expect(figures).toMatchObject([{ figure: { value: 70 }, dataHash: 'its own' }]);
    const here = await contentOf(item, 'en', { opened: null, catalog });
    expect(here.figures).toMatchObject([{ figure: { value: 7 }, dataHash: 'abc' }]);
  });

  it('refuses a figure that nobody knows', async () => {
    const item = { kind: 'figure', observation: 'gone' } as const;
    await expect(contentOf(item, 'en', { opened: null, catalog })).rejects.toThrow('gone');
  });
});
