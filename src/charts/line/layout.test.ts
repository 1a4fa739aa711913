import { expect, test } from 'vitest';
import { documentWith, text } from '../../../tests/charts/document-with.ts';
import { business, frequencies, many, yearly } from '../../../tests/charts/fixtures-line.ts';
import type { ChartEvent } from '../../spec/document.ts';
import { labelBox } from '../label.ts';
import { layoutLine } from './layout.ts';

const FRAME = { width: 680, language: 'en' } as const;

function panelOf(...given: Parameters<typeof layoutLine>) {
  const [panel] = layoutLine(...given).panels;
  if (panel === undefined) throw new Error('no panel');
  return panel;
}

const xOf = (panel: ReturnType<typeof panelOf>, key: string, period: string) =>
  panel.lines.find((line) => line.key === key)?.points.find(({ row }) => row.period === period)
    ?.x ?? Number.NaN;

test('a break stands before the first figure of its year, through the lines it touches', () => {
  const panel = panelOf(business, FRAME);
  const event = panel.events.find(({ kind }) => kind === 'break');
  const [before, after] = [xOf(panel, 'g1', '2012'), xOf(panel, 'g1', '2013')];
  expect(event?.x).toBeCloseTo((before + after) / 2, 0);
  const first = panel.lines.find(({ key }) => key === 'g0')?.points[0];
  expect(event?.through?.[0]).toBeLessThan(first?.y ?? 0);
  expect(event?.through?.[1]).toBeGreaterThan(first?.y ?? 0);
});

test('a correction is a band over its year, and rings the figures that it names', () => {
  const panel = panelOf(business, FRAME);
  const event = panel.events.find(({ kind }) => kind === 'correction');
  const [left, width] = event?.band ?? [0, 0];
  expect(xOf(panel, 'g0', '2017')).toBeGreaterThan(left);
  expect(xOf(panel, 'g0', '2017')).toBeLessThan(left + width);
  const flagged = panel.lines.flatMap(({ key, points }) =>
    points.filter((point) => point.flagged).map(({ row }) => `${key} ${row.period}`),
  );
  expect(flagged).toEqual(['g0 2017', 'g1 2017']);
});

test('a correction whose date covers no figure marks the names of its lines', () => {
  const late: ChartEvent = {
    id: 'late',
    kind: 'correction',
    date: '2020-12-16',
    text: text('更正', 'Corrected'),
    source: 'report',
    groups: ['g1'],
  };
  const panel = panelOf({ ...business, events: [late] }, FRAME);
  const names = panel.lines.map(({ label }) => label?.name.lines.join(' '));
  expect(names.filter((name) => name?.endsWith('¹'))).toEqual(['Shanghai¹']);
});

test('events keep their footnotes in files only', () => {
  const told = (footnotes: boolean) =>
    layoutLine(business, { ...FRAME, footnotes }).notes.filter(({ lines }) =>
      /^[¹²³]/.test(lines[0] ?? ''),
    );
  expect(told(true)).toHaveLength(3);
  expect(told(false)).toHaveLength(0);
});

test('labels at the ends stand in the order of their lines', () => {
  const apart = documentWith(
    'line',
    [34, 5, 20].map((value) => ({
      label: text(`${value}`),
      rows: [yearly(2013, value), yearly(2014, value)],
    })),
  );
  const { lines } = panelOf(apart, FRAME);
  expect(lines.map(({ label }) => label?.leader)).toEqual([null, null, null]);
  for (const { label, points } of lines) {
    expect(Math.abs((label?.name.y ?? 0) - (points.at(-1)?.y ?? 0))).toBeLessThan(6);
  }
});

test('where ends are crowded, lines are named where they are furthest apart', () => {
  const { lines, plot } = panelOf(business, FRAME);
  const named = lines.filter(({ label }) => label !== null && label.name.x < plot.right);
  expect(named.map(({ label }) => label?.name.lines[0])).toEqual([
    'China',
    'Shanghai',
    'Hong Kong SAR, China',
    'High-income OECD economies (mean)',
  ]);
  expect(lines.map(({ label }) => label?.figure?.lines[0])).toEqual(['8.55', '9', '1.5', '9.17']);
  for (const { label, key } of named) {
    if (label === null) continue;
    const box = labelBox(label.name);
    const gap = (one: (typeof lines)[number]) =>
      Math.min(
        ...one.points
          .filter(({ x }) => x > box.x && x < box.x + box.width)
          .map(({ y }) => Math.max(box.y - y, y - box.y - box.height)),
      );
    const nearest = [...lines].sort((a, b) => gap(a) - gap(b))[0];
    expect(nearest?.key).toBe(key);
  }
});

test('where there is no room the strong line keeps its label and the rest is counted', () => {
  const layout = layoutLine(many, FRAME);
  const [panel] = layout.panels;
  const labelled = panel?.lines.filter(({ label }) => label !== null).length ?? 0;
  expect(panel?.lines[0]?.label).not.toBeNull();
  expect(labelled + (panel?.unlabelled ?? 0)).toBe(40);
  expect(layout.notes[0]?.lines[0]).toContain(String(40 - labelled));
});

test('the axis starts at zero, and panels share it', () => {
  const facets = ['a', 'b'].map((key) => ({ key, label: text(key) }));
  const document = documentWith(
    'line',
    facets.map(({ key }, place) => ({
      label: text(key),
      facet: key,
      rows: [yearly(2014, 90 + place * 100), yearly(2015, 95 + place * 100)],
    })),
    facets,
  );
  const { panels } = layoutLine(document, { ...FRAME, width: 1040 });
  const texts = panels.map(({ ticks }) => ticks.map(({ label }) => label.lines[0]));
  expect(texts[0]?.[0]).toBe('0');
  expect(texts[1]).toEqual(texts[0]);
  expect(panels[0]?.plot.top).toBe(panels[1]?.plot.top);
});

test('what cannot be drawn is named with the reason', () => {
  const { rest } = layoutLine(frequencies, FRAME);
  expect(rest.rows.map(({ label }) => label.lines.join(' '))).toEqual([
    'Others 12 days (no date)',
    expect.stringMatching(/^Others .3 days \(a change, not a level\)$/),
  ]);
});

test('a year stands at its end, where its last month stands', () => {
  const panel = panelOf(frequencies, FRAME);
  const year = xOf(panel, 'g1', '2018');
  expect(xOf(panel, 'g0', '2018-08')).toBeLessThan(year);
  expect(year).toBeCloseTo(xOf(panel, 'g2', '2018'), 2);
});

test('lines are no colour of judgement, and a line alone in its panel is strong', () => {
  const facets = ['a', 'b'].map((key) => ({ key, label: text(key) }));
  const groups = facets.map(({ key }) => ({
    label: text(key),
    facet: key,
    rows: [yearly(2014, 9)],
  }));
  const { panels } = layoutLine(documentWith('line', groups, facets), FRAME);
  expect(panels.map(({ lines }) => lines[0]?.tone)).toEqual(['ink', 'ink']);
});

test('lines are told apart by grey and dashes, and one name looks alike in every chart', () => {
  const looks = (document: typeof business) =>
    new Map(
      panelOf(document, FRAME).lines.map(
        ({ key, tone, dash }) => [key, `${tone} ${dash}`] as const,
      ),
    );
  const all = looks(business);
  expect(new Set(all.values()).size).toBe(4);
  expect([...all.values()].filter((look) => look === 'ink ')).toHaveLength(1);
  const { groups } = business.encodings;
  const fewer = {
    ...business.encodings,
    groups: [groups[0], groups[3], groups[2]].flatMap((one) => one ?? []),
  };
  for (const [key, look] of looks({ ...business, encodings: fewer }))
    expect(look).toBe(all.get(key));
});

const aim = (value: number, year: number, more: object = {}) => ({
  ...yearly(year, value),
  role: 'target' as const,
  ...more,
});

/** Figures of 2018 to 2020, held against what is given. */
const against = (...rows: ReturnType<typeof aim>[]) =>
  documentWith('line', [
    { label: text('北', 'North'), rows: [yearly(2018, 30), yearly(2019, 26), yearly(2020, 22)] },
    { label: text('北', 'North'), rows },
  ]);

test('a target is a line with its word, up to when it is due, and opens its source', () => {
  const { aims, lines, plot } = panelOf(against(aim(20, 2021)), FRAME);
  expect(lines).toHaveLength(1);
  const [one] = aims;
  expect(one?.row?.value).toBe(20);
  expect(one?.label?.lines).toEqual(['target 20']);
  const [, from, y, to] = /^M([\d.]+),([\d.]+)H([\d.]+)$/.exec(one?.path ?? '') ?? [];
  expect(Number(from)).toBeLessThan(plot.left + 10);
  expect(Number(to)).toBeGreaterThan(xOf(panelOf(against(aim(20, 2021)), FRAME), 'g0', '2020'));
  expect(Number(y)).toBeLessThan(plot.bottom);
});

test('a changed target is drawn as steps: each holds until the next was announced', () => {
  const panel = panelOf(
    against(aim(20, 2020, { since: '2018-12-31' }), aim(24, 2020, { since: '2019-12-31' })),
    FRAME,
  );
  const [first, second] = panel.aims.map(({ path }) => path);
  const x = (year: string) => xOf(panel, 'g0', year);
  expect(first).toBe(`M${x('2018')},${panel.aims[0]?.path.split(/[,H]/)[1]}H${x('2019')}`);
  expect(second).toMatch(new RegExp(`^M${x('2019')},[\\d.]+V[\\d.]+H${x('2020')}$`));
  expect(panel.aims.map(({ label }) => label?.lines[0])).toEqual(['target 20', 'target 24']);
});

test('a withdrawn target ends when it was withdrawn', () => {
  const panel = panelOf(
    against(aim(20, 2020, { since: '2018-12-31', until: '2019-12-31' })),
    FRAME,
  );
  expect(panel.aims[0]?.path).toMatch(new RegExp(`H${xOf(panel, 'g0', '2019')}$`));
});

test('targets without figures to hold against them are points of a line', () => {
  const alone = documentWith('line', [
    { label: text('北', 'North'), rows: [aim(20, 2020), aim(18, 2021)] },
  ]);
  const { lines, aims } = panelOf(alone, FRAME);
  expect(aims).toEqual([]);
  expect(lines[0]?.points).toHaveLength(2);
});

test('a line of the value axis runs from end to end with its word', () => {
  const document = against(aim(20, 2020));
  const lines = [{ at: 40, label: text('上限', 'limit') }];
  const value = { label: text('时间', 'Time'), unit: 'day', lines };
  const given = { ...document, encodings: { ...document.encodings, value } };
  const { aims } = panelOf(given, FRAME);
  expect(aims.map(({ label }) => label?.lines[0])).toEqual(['target 20', 'limit']);
  expect(aims[1]?.row).toBeNull();
});
