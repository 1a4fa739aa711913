import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/base/vocabulary.ts';
import { layoutBars } from '../src/charts/bar/layout.ts';
import type { ChartLayout, Layout } from '../src/charts/chart.ts';
import { fitChart, fits } from '../src/charts/fit.ts';
import { layoutFlows } from '../src/charts/flow/layout.ts';
import { layoutHeatTable } from '../src/charts/heat-table/layout.ts';
import { layoutHistogram } from '../src/charts/histogram/layout.ts';
import { makeLabel } from '../src/charts/label.ts';
import { layoutLine } from '../src/charts/line/layout.ts';
import { layoutNumbers } from '../src/charts/number/layout.ts';
import { layoutPartToWhole } from '../src/charts/part-to-whole/layout.ts';
import { layoutGlyphs } from '../src/charts/reform-glyph/layout.ts';
import { renderSvg } from '../src/charts/render.ts';
import { layoutScatter } from '../src/charts/scatter/layout.ts';
import { layoutSlope } from '../src/charts/slope/layout.ts';
import { layoutSparklineTable } from '../src/charts/sparkline-table/layout.ts';
import { splitChart } from '../src/charts/split.ts';
import { layoutSurvival } from '../src/charts/survival/layout.ts';
import { layoutTileMap } from '../src/charts/tile-map/layout.ts';
import { layoutYardstick } from '../src/charts/yardstick/layout.ts';
import { builtCatalog } from '../src/cli/data/built-catalog.ts';
import { sampleLogDocuments } from '../src/compare/records/sample-documents.ts';
import { CANVAS } from '../src/pages/briefing-present/split-slides.ts';
import { sitePages } from '../src/pages/pages.ts';
import type { ChartDocument, ChartType } from '../src/spec/document.ts';
import * as fixtures from './charts/fixtures-a.ts';
import { frequencies, gaps, many } from './charts/fixtures-line.ts';
import * as parts from './charts/fixtures-parts.ts';
import { crowd, farAway, statements } from './charts/fixtures-scatter.ts';
import { hearings, targets } from './charts/fixtures-tile-map.ts';
import { outside, overlaps } from './charts/labels.ts';
import { limitsFor } from './charts/limits.ts';

interface Subject {
  readonly type: ChartType;
  readonly layout: Layout<ChartLayout>;
  /** What the gallery's chart does not show. */
  readonly others: Readonly<Record<string, ChartDocument>>;
}

const { court, qualifiers, shares, forms, spreadOut, headline, counts, inPanels } = fixtures;
const { doubtful, selection, slivers } = parts;

/** A chart of a synthetic log with a limit, told apart by area. */
function ofLog(type: ChartType, limit: number): ChartDocument {
  const documents = sampleLogDocuments({ limit, group: 'area', show: 'cases' });
  const found = documents.find((one) => one.type === type);
  if (found === undefined) throw new Error(`no chart of a log: ${type}`);
  return found;
}

const SUBJECTS: readonly Subject[] = [
  {
    type: 'reform-glyph',
    layout: layoutGlyphs,
    others: { court, qualifiers, panels: inPanels('reform-glyph') },
  },
  {
    type: 'bar',
    layout: layoutBars,
    others: { shares, forms, spreadOut, panels: inPanels('bar') },
  },
  { type: 'number', layout: layoutNumbers, others: { headline, counts } },
  { type: 'line', layout: layoutLine, others: { gaps, many, frequencies } },
  { type: 'flow', layout: layoutFlows, others: { doubtful } },
  { type: 'part-to-whole', layout: layoutPartToWhole, others: { selection, slivers } },
  { type: 'tile-map', layout: layoutTileMap, others: { hearings, targets } },
  { type: 'yardstick', layout: layoutYardstick, others: { court, qualifiers } },
  { type: 'scatter', layout: layoutScatter, others: { statements, farAway, crowd } },
  { type: 'histogram', layout: layoutHistogram, others: { withLimit: ofLog('histogram', 30) } },
  { type: 'survival', layout: layoutSurvival, others: { byArea: ofLog('survival', 30) } },
  { type: 'heat-table', layout: layoutHeatTable, others: { cases: ofLog('heat-table', 30) } },
  { type: 'slope', layout: layoutSlope, others: { hearings, shares } },
  { type: 'sparkline-table', layout: layoutSparklineTable, others: { court, gaps, frequencies } },
];
/** The very documents that the gallery shows. */
const GALLERY = sitePages(builtCatalog('public/data'))
  .filter(({ path }) => path === 'gallery/')
  .flatMap(({ data }) => data('en').documents);
const WIDTHS = [320, 358, 680, 1040];
const SNAPSHOT_WIDTHS = [358, 680];
const LARGEST = 50_000;

test('the check below finds labels that overlap or leave the drawing', () => {
  const labels = [makeLabel(['first'], 10, 20), makeLabel(['second'], 20, 24)];
  expect(overlaps({ labels })).toEqual(['first × second']);
  expect(outside({ width: 30, height: 40, ...{ labels } })).toEqual(['first', 'second']);
});

test('the gallery shows every type', () => {
  expect(GALLERY.map(({ type }) => type).sort()).toEqual(SUBJECTS.map(({ type }) => type).sort());
});

describe.each(SUBJECTS)('$type', ({ type, layout, others }) => {
  const shown = GALLERY.filter((document) => document.type === type);
  const ofGallery = Object.fromEntries(shown.map((document) => [document.id, document]));
  const all = Object.entries({ ...ofGallery, ...others, ...limitsFor(type) });

  test.each(all)('%s: no label lies over another or leaves the drawing', (_, document) => {
    for (const width of WIDTHS) {
      for (const language of LANGUAGES) {
        const drawn = layout(document, { width, language });
        const where = `${width} ${language}`;
        expect({ where, overlaps: overlaps(drawn), outside: outside(drawn) }).toEqual({
          where,
          overlaps: [],
          outside: [],
        });
        expect(drawn.width).toBe(width);
        expect(Number.isFinite(drawn.height) && drawn.height > 0).toBe(true);
      }
    }
  });

  test.each(all)('%s: the same in the room that a slide has', (_, document) => {
    for (const language of LANGUAGES) {
      const parts = splitChart(document, (one) => fits(one, language, CANVAS));
      for (const part of parts) {
        const drawn = layout(part, { ...fitChart(part, language, CANVAS), language });
        expect({ overlaps: overlaps(drawn), outside: outside(drawn) }, language).toEqual({
          overlaps: [],
          outside: [],
        });
      }
      const rows = parts.flatMap((part) => part.rows.map(({ key }) => key));
      expect(rows.sort()).toEqual(document.rows.map(({ key }) => key).sort());
    }
  });

  test.each(all)('%s: every figure is a mark that opens its source', (_, document) => {
    const svg = renderSvg(document, { width: 680, language: 'en' });
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    for (const { observation, key } of document.rows) {
      const mark =
        observation === null ? `data-mark="${key}"` : `data-observation="${observation}"`;
      expect(svg).toContain(mark);
    }
  });

  test.each(
    LANGUAGES.flatMap((language) => SNAPSHOT_WIDTHS.map((width) => [language, width] as const)),
  )('the gallery’s chart is drawn as before (%s, %i px)', async (language, width) => {
    const svg = shown.map((document) => renderSvg(document, { width, language })).join('\n');
    expect(svg.length).toBeLessThan(LARGEST);
    const file = `charts/__snapshots__/${type}-${language}-${width}.svg`;
    await expect(`${svg}\n`).toMatchFileSnapshot(file);
  });
});
