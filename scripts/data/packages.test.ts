import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/catalog/assemble.ts';
import { shortProblem } from '../../src/catalog/sample.ts';
import { projectPackages } from '../../tests/project-packages.ts';
import { READ_FIGURES } from './guangzhou-figures.ts';

const CASES = 'guangzhou-reforms-2018';
const files = await projectPackages();
const { draft, problems, notes } = assemble(files);
const items = <T>(entries: readonly { item: T }[]) => entries.map(({ item }) => item);
const observations = new Map(items(draft.observations).map((item) => [item.id, item]));
const charts = items(draft.charts);
const charted = new Set(charts.flatMap((chart) => chart.groups.flat()));

describe('the data packages', () => {
  it('have no problem', () => {
    expect(problems.map(shortProblem)).toEqual([]);
  });

  it('say every text in both languages', () => {
    expect(notes.filter(({ code }) => /^(english|chinese)-empty$/.test(code))).toEqual([]);
  });

  it('show every figure of the cases and of their context in a chart', () => {
    const missing = items(draft.observations)
      .filter(({ package: from, id }) => !from.startsWith('doing-business') && !charted.has(id))
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

  it('type no number by hand where a figure belongs, years and months apart', () => {
    const texts = [
      ...items(draft.reforms).flatMap(({ summary, unmeasured }) => [summary, unmeasured]),
      ...charts.map(({ title }) => title),
    ].flatMap(({ zh, en }) => [zh, en]);
    const typed = texts.filter((text) =>
      /\d/.test(
        text.replaceAll(/\{[^}]*\}/g, '').replaceAll(/\b(?:19|20)\d\d(?!\d)(?:年\d{1,2}月)?/g, ''),
      ),
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

  it.each(READ_FIGURES)(
    '%s is what the article says',
    (id, role, base, qualifier, value, period, asStated, lastDigit) => {
      const [lower, upper] = typeof value === 'number' ? [null, null] : value;
      expect(observations.get(id)).toMatchObject({
        role,
        base: base || null,
        qualifier,
        value: typeof value === 'number' ? value : null,
        lower,
        upper,
        period,
        asStated,
        lastDigit,
        derivation: null,
      });
    },
  );

  it('keep one line for each figure read', () => {
    const stated = own.filter((o) => o.derivation === null).map(({ id }) => id);
    expect(READ_FIGURES.map(([id]) => id)).toEqual(stated);
  });

  it('show a limit that was lifted in words', () => {
    expect(observations.get('micro-min-children')?.words).toEqual({
      zh: '不设下限',
      en: 'no lower limit',
    });
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
    ['neighbours-settlement-rate', '~', 99.47],
    ['neighbours-disputes-unsettled', '=', 344],
    ['neighbours-solved-per-hundred-leads', '~', 79.4],
    ['taxchain-invoices-per-issuer', '>', 2762],
    ['construction-approval-government-share', '<=', 75],
    ['construction-approval-government-cut', '>=', 25],
    ['river-km-per-patrol', '~', 3.9],
    ['river-issues-handled', '~', 64000],
    ['river-issues-open', '~', 3000],
    ['fund-private-share', '~', 60],
    ['fund-paid-in-share', '~', 10],
    ['court-service-days-year-earlier', '~', 17.6],
    ['court-service-days-cut', '~', 49.5],
    ['court-first-service-rate-year-earlier', '~', 45.9],
    ['court-enforcement-cases-2017', '~', 143400],
    ['court-amount-recovered-2017', '~', 14.23e9],
    ['selection-rate', '<', 14.3],
  ] as const)('%s is %s %f', (id, qualifier, value) => {
    expect(observations.get(id)).toMatchObject({ qualifier, value });
  });

  it('say of every baseline that it is a year earlier, unless the source says before', () => {
    const kinds = own.filter(({ role }) => role === 'baseline').map(({ id, base }) => [id, base]);
    expect(Object.fromEntries(kinds)).toEqual({
      'micro-min-classes-before': 'before-reform',
      'court-service-days-year-earlier': 'year-earlier',
      'court-first-service-rate-year-earlier': 'year-earlier',
      'court-enforcement-cases-2017': 'year-earlier',
      'court-amount-recovered-2017': 'year-earlier',
    });
  });

  it('add nothing to what the source says', () => {
    const texts = [
      ...reforms.flatMap(({ summary }) => [summary]),
      ...items(draft.indicators).filter((one) => one.package === CASES),
      ...charts.filter((one) => one.package === CASES),
    ].map((one) => JSON.stringify(one));
    const added = /实名|注册|不改革|registered|real name|without the reform|\bfaster than/i;
    expect(texts.filter((text) => added.test(text))).toEqual([]);
  });

  it('keep ranges and qualifiers as stated', () => {
    expect(observations.get('construction-approval-private')).toMatchObject({
      qualifier: 'range<=',
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
