import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/catalog/assemble.ts';
import { shortProblem } from '../../src/catalog/sample.ts';
import { readPackages } from './read-packages.ts';

const CASES = 'guangzhou-reforms-2018';
const files = await readPackages(fileURLToPath(new URL('../../data', import.meta.url)));
const { draft, descriptors, problems } = assemble(files);
const items = <T>(entries: readonly { item: T }[]) => entries.map(({ item }) => item);
const observations = new Map(items(draft.observations).map((item) => [item.id, item]));
const charts = items(draft.charts);
const charted = new Set(charts.flatMap((chart) => chart.groups.flat()));

describe('the data packages', () => {
  it('have no problem', () => {
    expect(problems.map(shortProblem)).toEqual([]);
  });

  it('give tables of one name one schema', () => {
    const schemas = new Map<string, string>();
    for (const { name, schema } of descriptors.flatMap((each) => each.resources)) {
      const text = JSON.stringify(schema);
      expect(schemas.get(name) ?? text, name).toBe(text);
      schemas.set(name, text);
    }
  });

  it('show every figure of the cases and of their context in a chart', () => {
    const missing = items(draft.observations)
      .filter(({ package: from, id }) => from !== 'doing-business' && !charted.has(id))
      .map(({ id }) => id);
    expect(missing).toEqual([]);
  });

  it('draw every line chart from at least two points a line', () => {
    for (const { id, indicators, areas } of charts.filter(({ type }) => type === 'line')) {
      for (const area of areas) {
        const points = items(draft.observations).filter(
          (o) => indicators.includes(o.indicator) && o.area === area && o.end !== null,
        );
        expect(points.length, `${id} ${area}`).toBeGreaterThan(1);
      }
    }
  });

  it('type no number by hand where a figure belongs, years apart', () => {
    const texts = [
      ...items(draft.reforms).flatMap(({ summary, unmeasured }) => [summary, unmeasured]),
      ...charts.map(({ title }) => title),
    ].flatMap(({ zh, en }) => [zh, en]);
    const typed = texts.filter((text) =>
      /\d/.test(text.replaceAll(/\{[^}]*\}/g, '').replaceAll(/\b(?:19|20)\d\d(?!\d)/g, '')),
    );
    expect(typed).toEqual([]);
  });
});

describe('the ten reforms', () => {
  const own = items(draft.observations).filter((o) => o.package === CASES);
  const reforms = items(draft.reforms);

  it('are ten, with 65 stated figures in all', () => {
    expect(reforms.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(own.filter((o) => o.derivation === null)).toHaveLength(65);
  });

  it('each have a chart, a headline and words on what is not measured', () => {
    for (const { id, headline, unmeasured } of reforms) {
      expect(charts.filter(({ reform }) => reform === id).length, id).toBeGreaterThan(0);
      expect(headline.length, id).toBeGreaterThan(0);
      expect(headline.length, id).toBeLessThan(4);
      expect(
        headline.filter((each) => observations.get(each)?.reform !== id),
        id,
      ).toEqual([]);
      expect(unmeasured.en, id).not.toBe('');
    }
  });

  it.each([
    ['neighbours-settlement-rate', '=', 99.47, 2],
    ['neighbours-solved-per-hundred-leads', '=', 79.4, 1],
    ['taxchain-invoices-per-issuer', '>', 2762, 0],
    ['construction-approval-government-share', '<=', 75, 9],
    ['construction-approval-government-cut', '>=', 25, 9],
    ['river-km-per-patrol', '~', 3.9, 1],
    ['river-issues-handled', '~', 64320, 6],
    ['river-issues-open', '~', 2680, 6],
    ['fund-leverage-computed', '=', 1.5, 9],
    ['fund-private-share', '=', 60, 9],
    ['court-service-days-year-earlier', '=', 17.56, 9],
    ['court-first-service-rate-year-earlier', '=', 45.85, 9],
    ['court-enforcement-cases-2017', '~', 143415, 0],
    ['court-amount-recovered-2017', '~', 14.23e9, -7],
    ['selection-rate', '<', 14.29, 2],
  ] as const)('%s is %s %f', (id, qualifier, value, decimals) => {
    const observation = observations.get(id);
    expect(observation?.qualifier).toBe(qualifier);
    expect(Math.abs((observation?.value ?? Number.NaN) - value)).toBeLessThanOrEqual(
      0.5 * 10 ** -decimals,
    );
  });

  it('keep ranges and qualifiers as stated', () => {
    expect(observations.get('construction-approval-private')).toMatchObject({
      qualifier: 'range',
      value: null,
      lower: 22,
      upper: 50,
    });
    expect(observations.get('neighbours-volunteers')).toMatchObject({
      qualifier: '>',
      value: 1.1e6,
    });
    expect(observations.get('river-patrols')).toMatchObject({ qualifier: '~<', value: 1.15e6 });
    expect(observations.get('court-amount-recovered')).toMatchObject({
      qualifier: '=',
      value: 22.65e9,
    });
  });
});
