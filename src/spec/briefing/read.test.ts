import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { YardstickError } from '../../base/error.ts';
import { readBriefing, writeBriefing } from './read.ts';

const text = readFileSync('tests/briefing-files/briefing-1.json', 'utf8');
const kept = () => JSON.parse(text);

function faultOf(input: unknown): YardstickError {
  try {
    readBriefing(input);
  } catch (cause) {
    return cause as YardstickError;
  }
  throw new Error('read without a fault');
}

describe('a briefing file', () => {
  it('comes back as it was written, with fields that nobody knows', () => {
    const known = { ...kept(), colour: 'blue' };
    known.blocks[0].mood = 'calm';
    const { briefing, lost } = readBriefing(JSON.stringify(known));
    expect(lost).toEqual([]);
    expect(readBriefing(writeBriefing(briefing)).briefing).toEqual(briefing);
    const chart = known.blocks.find(({ kind }: { kind: string }) => kind === 'chart');
    chart.document.version = 2;
    expect(briefing).toEqual(known);
  });

  it('gives all whole blocks before the place where it was cut off', () => {
    const { briefing, lost } = readBriefing(text.slice(0, text.indexOf('"page-break"')));
    expect(briefing.blocks.map(({ kind }) => kind)).toEqual(['heading', 'text', 'chart']);
    expect(briefing.figures).toHaveLength(1);
    expect(lost.map(({ part, cause }) => [part, cause.code])).toContainEqual([
      'end',
      'briefing-truncated',
    ]);
  });

  it('says that a file was cut off within its title page', () => {
    expect(faultOf(text.slice(0, text.indexOf('"language"'))).code).toBe('briefing-truncated');
  });

  it('says where a file is damaged within', () => {
    expect(faultOf(text.replace('"title":', '"title"')).code).toBe('briefing-damaged');
    expect(faultOf('').code).toBe('briefing-damaged');
  });

  it('checks the figures of its texts as those of charts, and reads their dates', () => {
    const told = (figure: object) => {
      const given = kept();
      Object.assign(given.figures[0].figure, figure);
      const { briefing, lost } = readBriefing(given);
      return lost[0]?.cause.code ?? briefing.figures[0]?.figure.end;
    };
    expect(told({ value: 5e-324 })).toBe('document-invalid');
    expect(told({ value: 0.1234567890123456, derivation: null })).toBe('document-invalid');
    expect(told({ value: 3, lower: 4, upper: 5 })).toBe('document-invalid');
    expect(told({ period: '2018', start: '2019-01-01', end: '2019-12-31' })).toBe('period-dates');
    expect(told({ period: '2018', start: null, end: null })).toBe('2018-12-31');
    expect(faultOf(text.replace(/"value": ?[\d.]+/, '"value": 1e-400')).code).toBe(
      'document-number',
    );
  });

  it('keeps what is right beside what is wrong, and names each wrong part', () => {
    const mixed = kept();
    mixed.blocks[0].level = 7;
    mixed.blocks[2].document.rows[0].value = 'NaN';
    mixed.blocks.push({ id: 'e', kind: 'video' }, null);
    mixed.figures.push({});
    const { briefing, lost } = readBriefing(mixed);
    expect(briefing.blocks.map(({ id }) => id)).toEqual(['b', 'd']);
    expect(lost.map(({ part, position }) => `${part} ${position}`)).toEqual([
      'figure 2',
      'block 1',
      'block 3',
      'block 5',
      'block 6',
    ]);
  });

  it('refuses what is no briefing, and what a later version wrote', () => {
    expect(faultOf(kept().blocks[2].document).code).toBe('briefing-is-chart');
    expect(faultOf([]).code).toBe('briefing-foreign');
    expect(faultOf({ ...kept(), version: 2 })).toMatchObject({
      code: 'briefing-newer',
      details: { version: '2', known: '1' },
    });
    expect(faultOf({ ...kept(), language: 'fr' })).toMatchObject({
      code: 'briefing-field',
      details: { path: 'language', value: '"fr"' },
    });
    expect(faultOf('x'.repeat(60_000_001)).code).toBe('briefing-too-large');
  });

  it('refuses a file without its list of blocks or figures, rather than open it empty', () => {
    const { blocks: _, ...without } = kept();
    for (const wrong of [without, { ...kept(), blocks: { 0: {} } }, { ...kept(), figures: null }]) {
      expect(faultOf(wrong).code).toBe('briefing-missing');
    }
  });

  it('keeps a briefing whose date is none, without it, and says so', () => {
    const { briefing, lost } = readBriefing({ ...kept(), date: '2023-02-31' });
    expect(briefing.date).toBe('');
    expect(briefing.blocks).toHaveLength(kept().blocks.length);
    expect(lost.map(({ part, cause }) => [part, cause.code, cause.details.value])).toEqual([
      ['date', 'briefing-date', '2023-02-31'],
    ]);
  });

  it('leaves out of texts what no file may hold', () => {
    const text = { id: 't', kind: 'text', markdown: 'a\u0000b \ud800c' };
    const { briefing } = readBriefing({ ...kept(), title: 'T\u0001\udc00', blocks: [text] });
    expect(briefing.title).toBe('T');
    expect(briefing.blocks).toEqual([{ ...text, markdown: 'ab c' }]);
  });

  it('gives blocks of one name names of their own', () => {
    const twice = kept();
    twice.blocks = [twice.blocks[0], twice.blocks[0], { ...twice.blocks[3], id: 'a-2' }];
    const ids = readBriefing(twice).briefing.blocks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it('reads five hundred charts', () => {
    const many = kept();
    many.blocks = Array.from({ length: 500 }, (_, id) => ({ ...many.blocks[2], id: `${id}` }));
    const { briefing, lost } = readBriefing(JSON.stringify(many));
    expect([briefing.blocks.length, lost.length]).toEqual([500, 0]);
  });
});
