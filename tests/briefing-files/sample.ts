import type { Language } from '../../src/base/vocabulary.ts';
import { assemble } from '../../src/catalog/assemble.ts';
import { catalogOf } from '../../src/catalog/draft.ts';
import { type CatalogIndex, indexCatalog, mustGet } from '../../src/catalog/index-catalog.ts';
import { documentOf } from '../../src/compare/document.ts';
import { figureOf, sourceOf } from '../../src/compare/figure.ts';
import {
  type Block,
  BRIEFING_VERSION,
  type Briefing,
  type ChartBlock,
  type QuotedFigure,
} from '../../src/spec/briefing/briefing.ts';
import { observationsIn } from '../../src/spec/briefing/prose.ts';
import type { ChartDocument } from '../../src/spec/document.ts';
import { projectPackages } from '../project-packages.ts';
import { SAMPLE_TEXTS, type SampleTexts } from './sample-texts.ts';

const HASH = 'c0ffee'.repeat(10).padEnd(64, '0');

async function readIndex(): Promise<CatalogIndex> {
  const { draft, packages } = assemble(await projectPackages());
  const published = packages.map((one) => ({
    ...one,
    tables: [],
    figures: null,
    zip: null,
    years: [],
  }));
  return indexCatalog(catalogOf(draft, { hash: HASH, packages: published }));
}

let reading: Promise<CatalogIndex> | undefined;

/** The catalog of `data/`, with a hash that does not change when the data do. */
export function sampleIndex(): Promise<CatalogIndex> {
  reading ??= readIndex();
  return reading;
}

/** The document of a prepared chart of the catalog; throws if there is none of this id. */
export function chartOf(index: CatalogIndex, id: string): ChartDocument {
  const spec = index.catalog.charts.find((chart) => chart.id === id);
  if (spec === undefined) throw new Error(`unknown chart: ${id}`);
  return documentOf(index, spec);
}

function quote(index: CatalogIndex, id: string): QuotedFigure {
  const figure = figureOf(index, id);
  const unit = mustGet(index.units, 'unit', figure.unit);
  return { figure, unit, source: sourceOf(index, figure.source), dataHash: HASH };
}

/** One chart of every type; a table; both at once; one with an event, one with made-up rows. */
function blocksOf(index: CatalogIndex, texts: SampleTexts): Block[] {
  let count = 0;
  const id = () => `sample-${++count}`;
  const heading = (level: 1 | 2, text: string): Block => ({
    id: id(),
    kind: 'heading',
    level,
    text,
  });
  const text = (markdown: string): Block => ({ id: id(), kind: 'text', markdown });
  const chart = (name: string, more: Partial<ChartBlock> = {}): Block => {
    const document = chartOf(index, name);
    return { id: id(), kind: 'chart', document, show: 'chart', caption: '', note: '', ...more };
  };
  const { headings } = texts;
  return [
    heading(1, headings.done),
    text(texts.approvals),
    chart('construction-approval', { note: texts.note }),
    heading(2, headings.start),
    text(texts.steps),
    chart('official-start-days', { show: 'both', caption: texts.caption }),
    heading(2, headings.world),
    chart('db-import-border-hours'),
    chart('db-starting-business-2019'),
    heading(1, headings.courts),
    text(texts.courts),
    chart('court-means', { show: 'table' }),
    chart('court-means'),
    chart('enforcement-flow'),
    { id: id(), kind: 'page-break' },
    heading(1, headings.others),
    text(texts.others),
    chart('fund-parts'),
    chart('inclusive-coverage', {
      document: { ...chartOf(index, 'inclusive-coverage'), synthetic: true },
    }),
    chart('court-districts'),
    heading(2, headings.plain),
    text(texts.plain),
  ];
}

/**
 * A briefing with everything that one can hold, made from the catalog: headings of both levels,
 * lists, bold, links, figures in text, every chart type, tables, a page break, notes, an event,
 * made-up rows, and texts that look like formulas, scripts and field codes.
 */
export async function sampleBriefing(language: Language): Promise<Briefing> {
  const index = await sampleIndex();
  const texts = SAMPLE_TEXTS[language];
  const blocks = blocksOf(index, texts);
  const named = blocks.flatMap((block) =>
    block.kind === 'text' ? observationsIn(block.markdown) : [],
  );
  return {
    kind: 'briefing',
    version: BRIEFING_VERSION,
    id: '0f6f2d1e-5a0b-4c3d-9e8f-7a6b5c4d3e2f',
    language,
    title: texts.title,
    office: texts.office,
    author: texts.author,
    date: '2026-11-23',
    blocks,
    figures: [...new Set(named)].map((id) => quote(index, id)),
  };
}
