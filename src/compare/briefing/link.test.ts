import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type CatalogIndex, indexCatalog } from '../../catalog/index-catalog.ts';
import { emptyBriefing } from '../../spec/briefing/briefing.ts';
import { documentOf } from '../document.ts';
import { observation, testIndex } from '../test-catalog.ts';
import { chartBlock, headingBlock, textBlock } from './blocks.ts';
import { packBriefing, unpackBriefing } from './link.ts';
import { LINK_LIMIT, toLinkText } from './link-text.ts';
import { requote } from './quote.ts';

const NONE = { zh: '', en: '' };
const spec = {
  ...{ id: 'bars', package: 'test', reform: null, type: 'bar', subtitle: NONE, note: NONE },
  ...{ title: { zh: '题', en: 'Title' }, groups: [['one'], ['two']], indicators: [], areas: [] },
};

function catalogOf(value: number, charts = [spec]): CatalogIndex {
  const { catalog } = testIndex([observation('one', { value }), observation('two')]);
  return indexCatalog({ ...catalog, hash: `hash of ${value}`, charts });
}

const index = catalogOf(7);
const document = documentOf(index, spec);
const own = { ...document, texts: { ...document.texts, title: { zh: '自拟', en: 'Own' } } };
const briefing = requote(
  index,
  emptyBriefing({
    language: 'zh',
    title: '简报',
    blocks: [
      headingBlock(1, '一'),
      textBlock('{one}与{two}'),
      chartBlock(document),
      chartBlock(own),
    ],
  }),
);
const packed = packBriefing(index, briefing);
const bytes = (text: string) => Buffer.from(text.slice(3), 'base64url');
const linkOf = (buffer: Uint8Array) => `b1.${Buffer.from(buffer).toString('base64url')}`;

describe('a link', () => {
  it('gives back the same briefing over the same data', () => {
    expect(unpackBriefing(index, packed)).toEqual({ briefing, lost: [] });
    expect(packed).toMatch(/^b1\.[\w-]+$/);
  });

  it('names what the catalog has and carries what it has not', () => {
    const whole = toLinkText(briefing).length;
    const known = { ...briefing, blocks: briefing.blocks.slice(0, 3) };
    expect(packBriefing(index, known).length).toBeLessThan(whole / 2);
  });

  it('says of each part that the data changed, and shows what they have now', () => {
    const read = unpackBriefing(catalogOf(8), packed);
    expect(read.lost.map(({ part, position, cause }) => [part, position, cause.code])).toEqual([
      ['figure', 1, 'briefing-link-changed'],
      ['block', 3, 'briefing-link-changed'],
    ]);
    expect(read.briefing.figures[0]?.figure.value).toBe(8);
    const [, , chart, carried] = read.briefing.blocks;
    expect(chart).toMatchObject({ document: { rows: [{ value: 8 }, {}] } });
    expect(carried).toMatchObject({ document: { rows: [{ value: 7 }, {}] } });
  });

  it('leaves out what is gone, says so, and counts the rest as the sender does', () => {
    const gone = indexCatalog({ ...catalogOf(7, []).catalog, observations: [] });
    const broken = { ...briefing, blocks: [...briefing.blocks, { id: 'x', kind: 'page' }] };
    const read = unpackBriefing(gone, packBriefing(index, broken as typeof briefing));
    expect(read.lost.map(({ part, position, cause }) => [part, position, cause.code])).toEqual([
      ['figure', 1, 'briefing-link-gone'],
      ['figure', 2, 'briefing-link-gone'],
      ['block', 3, 'briefing-link-gone'],
      ['block', 5, 'briefing-field'],
    ]);
    expect(read.briefing.blocks.map(({ kind }) => kind)).toEqual(['heading', 'text', 'chart']);
  });
});

describe('links that are refused', () => {
  const fault = (text: string) => {
    try {
      return unpackBriefing(index, text).briefing.title;
    } catch (cause) {
      return (cause as { code: string }).code;
    }
  };

  it('are those too long to be passed on whole', () => {
    const noise = Array.from({ length: LINK_LIMIT }, (_, at) =>
      String.fromCharCode(Math.imul(at + 7, 0x9e3779b1) >>> 16),
    );
    const long = { ...briefing, blocks: [textBlock(noise.join(''))] };
    expect(() => packBriefing(index, long)).toThrow(`link of`);
    expect(fault(`b1.${'A'.repeat(LINK_LIMIT)}`)).toBe('briefing-link-too-large');
  });

  it('are those that were cut off, altered or of another form', () => {
    expect(fault(packed.slice(0, -20))).toBe('briefing-link-damaged');
    expect(fault(linkOf(bytes(packed).fill(7, 40, 60)))).toBe('briefing-link-damaged');
    expect(fault('b1.%%%')).toBe('briefing-link-damaged');
    expect(fault('b1.')).toBe('briefing-link-damaged');
    expect(fault('hello')).toBe('briefing-link-damaged');
    expect(fault('b2.abc')).toBe('briefing-link-newer');
    expect(fault(toLinkText([1, 2]))).toBe('briefing-foreign');
    expect(fault(toLinkText({ ...briefing, version: 9 }))).toBe('briefing-newer');
  });

  it('are small ones that would fill the memory', () => {
    const bomb = linkOf(deflateSync(new Uint8Array(20_000_000), { level: 9 }));
    expect(bomb.length).toBeLessThan(LINK_LIMIT);
    expect(fault(bomb)).toBe('briefing-link-too-large');
  });
});
