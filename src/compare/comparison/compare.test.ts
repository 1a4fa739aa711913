import { expect, test } from 'vitest';
import { quantity } from '../../base/quantity.ts';
import { formatFigure } from '../../i18n/figure.ts';
import { RULE_CODES } from '../guard/rule.ts';
import { compare } from './compare.ts';
import type { Comparison, ComparisonRequest } from './comparison.ts';
import { makeIndex } from './fixture.ts';

const range = { qualifier: 'range', value: null, lower: 22, upper: 50 } as const;
const index = makeIndex({
  indicators: [{ id: 'rate', polarity: 'more' }, { id: 'private' }, { id: 'people' }],
  observations: [
    { id: 'before', role: 'baseline', period: '2017', is: quantity(17.56) },
    { id: 'after', is: quantity(8.86) },
    { id: 'south', area: 'south', is: quantity(12) },
    {
      id: 'rate-before',
      role: 'baseline',
      period: '2017',
      indicator: 'rate',
      unit: 'PERCENT',
      is: quantity(45.85),
    },
    { id: 'rate-after', indicator: 'rate', unit: 'PERCENT', is: quantity(61.75) },
    { id: 'private', indicator: 'private', unit: 'WORKING_DAY', is: range },
    {
      id: 'public',
      indicator: 'private',
      unit: 'WORKING_DAY',
      is: quantity(90, '<='),
      area: 'south',
    },
    { id: 'limit', area: 'land', role: 'standard', unit: 'WORKING_DAY', is: quantity(120) },
    { id: 'cut', role: 'change', unit: 'PERCENT', is: quantity(-25, '<='), indicator: 'private' },
    { id: 'north-people', indicator: 'people', unit: 'PERSON', is: quantity(4) },
    { id: 'south-people', indicator: 'people', unit: 'PERSON', is: quantity(3), area: 'south' },
  ],
  charts: [
    ['private', 'limit'],
    ['public', 'limit'],
  ],
});

function run(request: Partial<ComparisonRequest> & Pick<ComparisonRequest, 'ids'>): Comparison {
  return compare(index, { measure: 'stated', per: '', ack: [], ...request });
}

/** Each row as `id result place difference`. */
function lines({ rows }: Comparison): string[] {
  return rows.map(({ id, measured: { outcome }, rank, difference }) => {
    const figure = outcome.ok
      ? formatFigure(outcome.value.figure, outcome.value.unit, 'en', {
          decimals: outcome.value.decimals,
        })
      : outcome.reason;
    const place = rank && (rank.best === rank.worst ? rank.best : `${rank.best}–${rank.worst}`);
    const change =
      difference &&
      (difference.ok
        ? formatFigure(difference.value.figure, difference.value.unit, 'en', {
            decimals: difference.value.decimals,
            signed: true,
          })
        : difference.reason);
    return [id, figure, place, change].filter((part) => part !== null).join(' · ');
  });
}

test('like figures are ranked, the best first, with their differences to the first chosen', () => {
  const comparison = run({ ids: ['south', 'after'] });
  expect(lines(comparison)).toEqual([
    'after · 8.86 days · 1 · about −3 days',
    'south · 12 days · 2',
  ]);
  expect(comparison.ranked).toBe(true);
  expect(comparison.document?.texts.title.en).toBe('days: north does best: 8.86 days');
});

test('nothing is ranked, subtracted or sorted before every difference is acknowledged', () => {
  const ids = ['rate-after', 'after'];
  const blocked = run({ ids, measure: 'change' });
  expect(lines(blocked)).toEqual(['rate-after · about 34.7%', 'after · about 49.5%']);
  expect(blocked.blocking).toEqual(['definition']);
  expect(blocked.document?.notes.at(-1)?.en).toContain('Not ranked or subtracted');
  expect(blocked.document?.texts.title.en).not.toContain('most');

  const open = run({ ids, measure: 'change', ack: ['definition'] });
  expect(lines(open)).toEqual([
    'after · about 49.5% · 1 · about +14.9 percentage points',
    'rate-after · about 34.7% · 2',
  ]);
  expect(open.document?.encodings.groups.map(({ label }) => label.en)).toEqual(['days', 'rate']);
  expect(open.document?.notes.at(-1)?.en).toBe(
    'Shown side by side although these differ: Definition; acknowledged by the reader.',
  );
});

test('an acknowledgement of what does not differ changes and says nothing', () => {
  const comparison = run({ ids: ['south', 'after'], ack: ['unit', 'nonsense'] });
  expect(comparison.acknowledged).toEqual([]);
  expect(comparison.document?.notes).toHaveLength(1);
});

test('units that differ cannot be ranked by any acknowledgement', () => {
  const comparison = run({ ids: ['after', 'rate-after'], ack: ['unit', 'definition', 'polarity'] });
  expect(comparison.blocking).toEqual([]);
  expect(comparison.ranked).toBe(false);
  expect(comparison.document?.type).toBe('number');
});

test('a standard is found through a prepared chart; bounds keep the order open', () => {
  const ack = ['bound', 'definition', 'population'];
  const comparison = run({ ids: ['private', 'public', 'limit'], measure: 'target', ack });
  expect(lines(comparison).slice(0, 2)).toEqual([
    'private · 18.3–41.7% · 1–2',
    'public · at most 75% · 1–2 · sign-unsure',
  ]);
  expect(lines(comparison)[2]).toBe('limit · is-target');
  // The chart says where all of it is.
  const [whole] = comparison.document?.encodings.value?.lines ?? [];
  expect(whole).toEqual({ at: 100, label: { zh: '标准 100%', en: 'standard = 100%' } });
});

test('a change that a source states needs no base', () => {
  expect(lines(run({ ids: ['cut'], measure: 'change' }))).toEqual(['cut · at least 25%']);
});

test.each([
  ['before', 'change', '', 'is-baseline'],
  ['south', 'change', '', 'no-baseline'],
  ['after', 'change', 'after', 'same-figure'],
  ['south', 'change', 'before', 'no-baseline'],
  ['before', 'change', 'after', 'baseline-later'],
  ['after', 'target', 'limit', 'unit-mismatch'],
  ['after', 'gap', '', 'no-target'],
  ['after', 'rate', '', 'no-denominator'],
] as const)('%s by %s (%s) is refused: %s', (id, measure, per, reason) => {
  expect(lines(run({ ids: [id], measure, per }))).toEqual([`${id} · ${reason}`]);
});

test('each figure is divided by the denominator of its own place', () => {
  const comparison = run({ ids: ['after', 'south'], measure: 'rate', per: 'south-people' });
  expect(comparison.rows.map(({ measured }) => measured.inputs.denominator)).toEqual([
    'south-people',
    'north-people',
  ]);
  expect(lines(comparison)[0]).toBe(
    'south · about 4 days per person · 1 · about +1.8 days per person',
  );
});

test('before and after stand on one row, and the title says both', () => {
  const { document } = run({ ids: ['before', 'after'] });
  expect(document?.type).toBe('reform-glyph');
  expect(document?.encodings.groups).toHaveLength(1);
  expect(document?.texts.title.en).toBe('days: from 17.56 days to 8.86 days');
});

test('a computed row carries its formula, its inputs and their sources', () => {
  const { document, behind } = run({ ids: ['after'], measure: 'change' });
  expect(document?.rows[0]).toMatchObject({
    observation: null,
    derivation: {
      formula: '(actual / baseline - 1) * 100',
      inputs: { actual: 'after', baseline: 'before' },
    },
  });
  expect(document?.inputs.map(({ observation }) => observation)).toEqual(['after', 'before']);
  expect(document?.sources).toHaveLength(1);
  expect(behind?.rows.map(({ observation }) => observation)).toEqual(['after', 'before']);
});

test('without figures there is no chart', () => {
  expect(run({ ids: [] }).document).toBeNull();
});

test('an unknown figure is named', () => {
  expect(() => run({ ids: ['nothing'] })).toThrow('unknown observation: nothing');
});

test('figures that are level share the title; chosen ones are never drawn as context', () => {
  const level = makeIndex({
    observations: [
      { id: 'a', role: 'context', is: quantity(2) },
      { id: 'b', role: 'context', area: 'south', is: quantity(2) },
      { id: 'c', role: 'context', area: 'land', is: quantity(5) },
    ],
  });
  const request = { ids: ['c', 'a', 'b'], measure: 'stated', per: '', ack: [] } as const;
  const { document } = compare(level, request);
  expect(document?.texts.title.en).toBe('days: north, south do best, level: 2 days');
  expect(document?.encodings.groups.map(({ context }) => context)).toEqual([false, false, false]);
});

test('an index ranks by what it may be, not by the digits that it is said to', () => {
  const of = (area: string, values: readonly number[]) =>
    values.map((value, at) => ({
      id: `${area}${at}`,
      area,
      period: `${2020 + at}`,
      is: quantity(value),
    }));
  const held = makeIndex({
    indicators: [{ id: 'days', polarity: 'neutral' }],
    observations: [
      ...of('north', [30, 32]),
      ...of('south', [36, 38]),
      ...of('land', [300, 345]),
    ].map((one) => ({ ...one, indicator: 'days' })),
  });
  const ids = ['north1', 'south1', 'land1'];
  const { rows } = compare(held, { ids, measure: 'index', per: '', ack: [...RULE_CODES] });
  expect(rows.map(({ id, rank }) => [id, rank?.best, rank?.worst])).toEqual([
    ['land1', 1, 1],
    ['north1', 2, 3],
    ['south1', 2, 3],
  ]);
});
