import { describe, expect, it } from 'vitest';
import { indexCatalog } from '../../catalog/index-catalog.ts';
import { observation, testIndex } from '../../compare/test-catalog.ts';
import { figureEntries } from '../figures.ts';
import {
  figureFacts,
  formulaInputs,
  sourceAddress,
  sourceFacts,
  writeDue,
  writeEntry,
  writeTogether,
} from './facts.ts';

const derivation = { formula: '(a-b)/a*100', inputs: { a: 'one', b: 'gone' }, decimals: 1 };
const { catalog } = testIndex([
  observation('one', { qualifier: '>', value: 1_100_000, unit: 'people', period: '2018' }),
  observation('two', { value: 12.3456 }),
  observation('gone'),
]);
const people = {
  code: 'people',
  dimension: 'count',
  name: { zh: '人', en: 'people' },
  symbol: { zh: '人', en: 'people' },
} as const;
const index = indexCatalog({ ...catalog, units: [...catalog.units, people] });
const entry = (id: string) => {
  const [found] = figureEntries(index, [id]);
  if (found === undefined) throw new Error(id);
  return found;
};
const textOf = (facts: readonly { term: string; text: string }[], term: string) =>
  facts.find((fact) => fact.term === term)?.text;

it('writes figures of one indicator alike: all in full where one must be', () => {
  const figure = {
    ...entry('one').figure,
    observation: 'more',
    qualifier: '=',
    value: 155_032,
  } as const;
  const written = writeTogether([entry('one'), { ...entry('one'), figure }, entry('two')], 'zh');
  expect([written.get('one'), written.get('more')]).toEqual(['逾1,100,000人', '155,032人']);
  expect(writeTogether([entry('one')], 'zh').get('one')).toBe('逾110万人');
});

describe('figureFacts', () => {
  it('says the qualifier in words, with the number in full', () => {
    expect(writeEntry(entry('one'), 'zh')).toBe('逾110万人');
    expect(textOf(figureFacts(entry('one'), 'zh'), '数值类型')).toBe('超过；1,100,000');
    expect(textOf(figureFacts(entry('two'), 'en'), 'Kind of value')).toMatch(/^As given/);
  });

  it('leaves the reform out where there is none', () => {
    expect(textOf(figureFacts(entry('one'), 'en'), 'Reform')).toBeUndefined();
  });
});

describe('sourceFacts', () => {
  it('leaves empty lines out', () => {
    const terms = sourceFacts(entry('one'), 'en').map(({ term }) => term);
    expect(terms).toEqual(['Publisher', 'Published', 'Licence', 'Grade']);
  });
});

describe('formulaInputs', () => {
  it('names each input and keeps those not known', () => {
    const figure = { ...entry('two').figure, derivation };
    const inputs = formulaInputs(figure, (id) => (id === 'one' ? entry('one') : undefined));
    expect(inputs.map(({ name, id, entry: known }) => [name, id, known !== null])).toEqual([
      ['a', 'one', true],
      ['b', 'gone', false],
    ]);
  });
});

describe('sourceAddress', () => {
  it('lets only web addresses be links', () => {
    expect(sourceAddress('https://example.org/a')).toBe('https://example.org/a');
    expect(sourceAddress('javascript:alert(1)')).toBeNull();
    expect(sourceAddress('')).toBeNull();
  });
});

describe('when the next figure is due', () => {
  it('is overdue once that day, month or year has passed, and not within it', () => {
    expect(writeDue('2021-03', '2021-03-31', 'en')).not.toContain('overdue');
    expect(writeDue('2021-03', '2021-04-01', 'en')).toContain('overdue');
    expect(writeDue('2021', '2021-12-31', 'zh')).not.toContain('已逾期');
    expect(writeDue('2021', '2022-01-01', 'zh')).toContain('（已逾期）');
  });
});
