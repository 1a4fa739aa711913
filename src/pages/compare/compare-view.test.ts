import { beforeAll, describe, expect, it } from 'vitest';
import { projectPackages } from '../../../tests/project-packages.ts';
import { LANGUAGES } from '../../base/vocabulary.ts';
import { assemble } from '../../catalog/assemble.ts';
import { catalogOf } from '../../catalog/draft.ts';
import { type CatalogIndex, indexCatalog } from '../../catalog/index-catalog.ts';
import {
  type ChoiceFilter,
  figureEntries,
  fittingFigures,
  NO_REFORM,
} from '../../parts/search/choices.ts';
import { makeSearch } from '../../parts/search/engine.ts';
import type { Search } from '../../parts/search/entry.ts';
import { drawComparison } from './drawing.ts';
import { examplesOf } from './examples.ts';
import { narrowCounts } from './narrowing.ts';
import { partFigures } from './part-figures.ts';
import { perChoices } from './per-choices.ts';
import { tableText } from './rows.ts';
import { compareState, MOST_FIGURES } from './state.ts';

let index: CatalogIndex;

beforeAll(async () => {
  const { draft } = assemble(await projectPackages());
  index = indexCatalog(catalogOf(draft));
});

const everything: ChoiceFilter = { reforms: [], areas: [] };

describe('the examples', () => {
  it('all have their figures in the data, and come to something in both languages', () => {
    const examples = examplesOf(index.catalog);
    expect(examples).toHaveLength(5);
    for (const { request } of examples) {
      for (const language of LANGUAGES) {
        const { rows, document } = drawComparison(index, request, language);
        expect(rows.map(({ reason }) => reason)).toEqual(rows.map(() => ''));
        expect(document?.rows).toHaveLength(rows.length);
      }
    }
  });

  it('hold like against like in one, which is ranked at once', () => {
    const places = examplesOf(index.catalog).find(({ id }) => id === 'places');
    expect(places && drawComparison(index, places.request, 'en')).toMatchObject({
      open: 0,
      ranked: true,
    });
  });
});

it('says that nothing was compared where nothing could be computed', () => {
  const { usual } = compareState(index);
  const request = { ...usual, measure: 'capita', per: '', ack: [] } as const;
  const { check, unchecked, document } = drawComparison(index, request, 'zh');
  expect(document).toBeNull();
  expect(check).toBe('可按此方法计算的数据不足两项，未作可比性检查。请改选方法或数据。');
  expect(unchecked).toBe('');
});

describe('the address', () => {
  it('is empty for the first example, and reads back what it wrote', () => {
    const { usual, read, write } = compareState(index);
    expect(write(usual)).toBe('');
    for (const { request } of examplesOf(index.catalog)) {
      const asked = { ...request, ack: ['definition', 'unit'] };
      expect(read(write(asked))).toEqual({ request: asked, clean: true });
    }
  });

  it('tells nothing chosen from nothing said', () => {
    const { usual, read, write } = compareState(index);
    const nothing = { ids: [], measure: 'stated', per: '', ack: [] } as const;
    expect(read(write(nothing))).toEqual({ request: nothing, clean: true });
    expect(read('')).toEqual({ request: usual, clean: true });
  });

  it.each([
    '?ids=court-service-days~nothing&v=1',
    '?ids=court-service-days&measure=best&v=1',
    '?ids=court-service-days&ack=all&v=1',
    '?ids=court-service-days&per=nothing&v=1',
  ])('keeps what it understands of %s', (search) => {
    const { request, clean } = compareState(index).read(search);
    expect(clean).toBe(false);
    expect(request).toEqual({ ids: ['court-service-days'], measure: 'stated', per: '', ack: [] });
  });

  it('opens as usual where nothing is understood', () => {
    const { usual, read } = compareState(index);
    expect(read('?ids=%00&v=1')).toEqual({ request: usual, clean: false });
    expect(read('?ids=court-service-days&v=9')).toEqual({ request: usual, clean: false });
  });

  it('takes no more figures than anyone can read', () => {
    const ids = [...index.observations.keys()].slice(0, MOST_FIGURES + 1);
    const { request, clean } = compareState(index).read(`?ids=${ids.join('~')}&v=1`);
    expect(request.ids).toHaveLength(MOST_FIGURES);
    expect(clean).toBe(false);
  });
});

describe('the choice of figures', () => {
  let search: Search | undefined;
  const find = (query: string) => {
    search ??= makeSearch(figureEntries(index));
    return search.find(query);
  };
  const ids = (filter: Partial<ChoiceFilter>) =>
    fittingFigures(index, { ...everything, ...filter }).map(({ id }) => id);

  it('finds figures by words in either language, all of them needed', () => {
    expect(find('送达 成功率')).toContain('court-first-service-rate');
    expect(find('SUCCESS service')).toContain('court-first-service-rate');
    expect(find('送达 上海')).not.toContain('court-first-service-rate');
    expect(find('no such words')).toEqual([]);
  });

  it.each(['8.86', '8.86天', '8.86 days', '８．８６'])('puts the figure of %s first', (query) => {
    expect(find(query)[0]).toBe('court-service-days');
  });

  it.each(['63978', '63,978', '６３，９７８', '6.3978万'])('reads %s as one number', (query) => {
    expect(find(query)[0]).toBe('neighbours-disputes-settled');
  });

  it('narrows to a reform, to none, and to an area; reforms come first', () => {
    expect(ids({ reforms: ['court-service'] })).toContain('court-service-days');
    expect(ids({ reforms: [NO_REFORM] })).not.toContain('court-service-days');
    expect(ids({ areas: ['310000'] })).toContain('db-starting-business-days-310000-2019');
    const reforms = ids({}).map((id) => index.observations.get(id)?.reform !== null);
    expect(reforms).toEqual([...reforms].sort().reverse());
  });

  it('stands what has the unit of the chosen first, the rest folded', () => {
    const all = fittingFigures(index, everything);
    const { near, rest } = partFigures(index, all, ['court-service-days']);
    const unit = index.observations.get('court-service-days')?.unit;
    expect(near.length).toBeGreaterThan(1);
    expect(near.every((one) => 'unit' in one && one.unit === unit)).toBe(true);
    expect(near.length + rest.length).toBe(all.length);
    expect(rest.map(({ id }) => id)).toContain('court-amount-recovered');
    expect(partFigures(index, all, []).near.map(({ id }) => id)).toContain(
      'court-amount-recovered',
    );
    // Where nothing suits, nothing is folded.
    const others = all.filter((one) => one.unit !== unit);
    expect(partFigures(index, others, ['court-service-days'])).toEqual({ near: others, rest: [] });
  });

  it('counts what each reform and place would leave', () => {
    const filter = { reforms: ['court-service'], areas: [] };
    const left = fittingFigures(index, filter);
    const areas = narrowCounts(index, filter, 'areas');
    expect([...areas.values()].reduce((sum, count) => sum + count, 0)).toBe(left.length);
    const reforms = narrowCounts(index, filter, 'reforms');
    expect(reforms.get('court-service')).toBe(left.length);
    expect(reforms.get(NO_REFORM)).toBe(
      fittingFigures(index, { ...everything, reforms: [NO_REFORM] }).length,
    );
  });

  it('offers as the other figure what the measure can use', () => {
    const per = (measure: 'rate' | 'target', id: string) =>
      perChoices(index, { ids: [id], measure, per: '', ack: [] }, 'en').map((one) => one.id);
    expect(per('rate', 'river-distance')).toContain('river-patrols');
    expect(per('rate', 'river-distance')).not.toContain('river-handling-rate');
    expect(per('target', 'construction-approval-private')).toContain(
      'construction-approval-standard',
    );
  });
});

it('writes each computation with its figures, signs and raw change', () => {
  const request = { ids: ['court-service-days'], measure: 'change', per: '', ack: [] } as const;
  const { rows } = drawComparison(index, request, 'en');
  expect(rows[0]?.formula.map(({ text }) => text).join('')).toBe(
    '(−8.7 days) ÷ (8.86 days − (−8.7 days)) × 100%',
  );
  expect(rows[0]?.formula.flatMap(({ observation }) => observation ?? [])).toEqual([
    'court-service-days-change',
    'court-service-days',
    'court-service-days-change',
  ]);
  expect(rows[0]).toMatchObject({
    result: 'better by about 49.5%',
    verdict: 'better',
    asides: ['down 8.7 days', 'down about 49.5%'],
  });
});

it('takes the acknowledgement along with the copied table', () => {
  const ids = ['court-service-days', 'court-amount-recovered'];
  const request = { ids, measure: 'change', per: '', ack: ['population', 'ranking'] } as const;
  const { rows, document } = drawComparison(index, request, 'en');
  const text = tableText(rows, document?.notes.map(({ en }) => en) ?? [], 'en').split('\n');
  expect(text[1]?.split('\t').slice(0, 2)).toEqual([
    'Amount actually recovered · 2018',
    '22.65 billion CNY',
  ]);
  expect(text.at(-1)).toContain('acknowledged by the reader');
});
