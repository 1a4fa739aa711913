import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../src/base/vocabulary.ts';
import { blankPackage } from '../src/catalog/blank.ts';
import { catalogOf } from '../src/catalog/draft.ts';
import { type CatalogIndex, indexCatalog } from '../src/catalog/index-catalog.ts';
import { sampleAssembly } from '../src/catalog/sample.ts';
import { TEMPLATES } from '../src/compare/briefing/templates/registry.ts';
import { areasOfIndicator } from '../src/compare/briefing/templates/series.ts';
import type { TemplateChoice } from '../src/compare/briefing/templates/template.ts';
import { writeFigure } from '../src/compare/text.ts';
import { makePaper } from '../src/export/briefing/paper.ts';
import type { PaperBlock, PaperRun } from '../src/export/briefing/prose.ts';
import { formatPeriod } from '../src/i18n/period.ts';
import type { Briefing } from '../src/spec/briefing/briefing.ts';
import { readBriefing, writeBriefing } from '../src/spec/briefing/read.ts';
import { sampleIndex } from './briefing-files/sample.ts';

const NOTHING = { reforms: [], package: '', indicator: '', area: '', date: '2026-11-23' };

function withPackage(index: CatalogIndex): CatalogIndex {
  const ids = new Set(index.catalog.reforms.map((reform) => reform.package));
  const packages = [...ids].map((id) => {
    const title = { zh: `${id}案例`, en: `Cases of ${id}` };
    return blankPackage({ id, title });
  });
  return indexCatalog({ ...index.catalog, packages });
}

/** Another city's package: the sample that tests of the catalog use. */
function otherIndex(): CatalogIndex {
  const { draft } = sampleAssembly();
  return indexCatalog(catalogOf(draft, { hash: 'abc' }));
}

const indexes = [withPackage(await sampleIndex()), withPackage(otherIndex())];

function choicesOf({ catalog, ...index }: CatalogIndex): [string, TemplateChoice][] {
  const ids = catalog.reforms.map(({ id }) => id);
  const pairs = ids.flatMap((id, at) => ids.slice(at + 1).map((other) => [id, other]));
  return [
    ...ids.map((id): [string, TemplateChoice] => ['reform', { ...NOTHING, reforms: [id] }]),
    ...catalog.packages.map(({ id }): [string, TemplateChoice] => {
      return ['overview', { ...NOTHING, package: id }];
    }),
    ...[...pairs, ...(ids.length > 2 ? [ids] : [])].map((reforms): [string, TemplateChoice] => {
      return ['comparison', { ...NOTHING, reforms }];
    }),
    ...catalog.indicators.flatMap(({ id }) =>
      ['', ...areasOfIndicator({ catalog, ...index }, id).slice(1)].map(
        (area): [string, TemplateChoice] => ['indicator', { ...NOTHING, indicator: id, area }],
      ),
    ),
  ];
}

function everyBriefing(index: CatalogIndex, language: Language): Briefing[] {
  return choicesOf(index).map(([kind, choice]) => {
    const template = TEMPLATES.find(({ id }) => id === kind);
    if (template === undefined) throw new Error(kind);
    return template.make(index, choice, language);
  });
}

function runsOf(block: PaperBlock): PaperRun[] {
  if (block.kind === 'own-table') return block.rows.flat(2);
  return block.kind === 'paragraph' ? [...block.runs] : block.items.flat().flatMap(runsOf);
}

function paragraphsOf(briefing: Briefing): PaperRun[][] {
  const prose = makePaper(briefing).parts.filter(
    (part): part is PaperBlock => part.kind === 'paragraph' || part.kind === 'list',
  );
  return prose.flatMap((block) =>
    block.kind === 'list' ? block.items.flat().map(runsOf) : [runsOf(block)],
  );
}

const writtenOf = (runs: readonly PaperRun[]): string =>
  runs.map((run) => (run.kind === 'break' ? '\n' : run.text)).join('');

function localTexts(value: unknown, language: Language): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as Record<string, unknown>)[language];
  if (typeof own === 'string') return [own];
  return Object.values(value).flatMap((part) => localTexts(part, language));
}

/** All words of a catalog, and its periods as they are written; none of its values. */
function wordsOf({ catalog }: CatalogIndex, language: Language): string {
  const periods = catalog.observations.map(({ period }) => formatPeriod(period, language));
  return [...localTexts(catalog, language), ...periods].join('\n');
}

const briefings = indexes.flatMap((index) =>
  LANGUAGES.map((language) => ({ index, language, all: everyBriefing(index, language) })),
);

test('every figure of a template is one of the catalog, with qualifier, unit and source', () => {
  for (const { index, language, all } of briefings) {
    for (const briefing of all) {
      const figures = paragraphsOf(briefing)
        .flat()
        .filter((run) => run.kind === 'figure');
      for (const { text, observation, reference } of figures) {
        expect(text).toBe(writeFigure(index, observation, language, { grouped: false }));
        expect(reference, observation).toBeGreaterThan(0);
      }
      expect(new Set(figures.map(({ observation }) => observation)).size).toBe(
        briefing.figures.length,
      );
    }
  }
});

test('no number is typed: each stands in a name or a date of the data', () => {
  for (const { index, language, all } of briefings) {
    const words = wordsOf(index, language);
    const texts = all.flatMap((briefing) => paragraphsOf(briefing).flat());
    for (const run of texts) {
      if (run.kind !== 'text') continue;
      for (const [number] of run.text.matchAll(/\d(?:[\d.,]*\d)?[年月日%]?/g)) {
        expect(words.includes(number), run.text).toBe(true);
      }
    }
  }
});

test('sentences are whole: no gaps, doubled stops, braces or empty parts', () => {
  const faulty =
    /undefined|null|NaN|\{|\}|\.\.|。。|，，|；；|：：|, ,|,,|[：，、；][。，、；]|[:,;] ?[.,;]|（）|\(\)| {2}|\s[.,;:。，；：]|\b(\w+) \1\b/;
  for (const { language, all } of briefings) {
    const ends = language === 'zh' ? /[。：]$/ : /[.:]$/;
    for (const briefing of all) {
      expect(briefing.title).not.toMatch(faulty);
      for (const block of briefing.blocks) {
        if (block.kind === 'heading') expect(block.text.trim()).not.toBe('');
        if (block.kind === 'text') expect(block.markdown.trim()).not.toBe('');
      }
      const items = briefing.blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
      const names = paragraphsOf(briefing).map(writtenOf);
      for (const text of [...names, ...items.map(({ text }) => text)]) {
        expect(text).not.toMatch(faulty);
      }
      // Only the list of what is compared has names and no sentences.
      for (const text of names) if (!/ – |——/.test(text)) expect(text).toMatch(ends);
    }
  }
});

test('a template makes a briefing that its own file holds', () => {
  for (const { all } of briefings) {
    for (const briefing of all.filter((_, position) => position % 7 === 0)) {
      const read = readBriefing(writeBriefing(briefing));
      expect(read.lost).toEqual([]);
      expect(read.briefing).toEqual(briefing);
      expect([briefing.office, briefing.author, briefing.date]).toEqual(['', '', '2026-11-23']);
    }
  }
});

test('the sentence of the construction approvals says figure, standard and cut', () => {
  const [{ index } = { index: indexes[0] }] = briefings;
  const choice = { ...NOTHING, reforms: ['business-environment'] };
  const written = LANGUAGES.map((language) => {
    const briefing = index && TEMPLATES[0]?.make(index, choice, language);
    return briefing ? paragraphsOf(briefing).map(writtenOf) : [];
  });
  expect(written[0]).toContain(
    '政府投资项目审批时间压减至90个工作日以内，较120个工作日的标准（国务院的要求）缩短25%以上。',
  );
  expect(written[1]).toContain(
    'Approval time, government-invested projects: cut to at most 90 working days, at least 25% less than the standard of 120 working days (required by the State Council).',
  );
});
