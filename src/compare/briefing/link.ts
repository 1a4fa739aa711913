import { YardstickError } from '../../base/error.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Briefing, ChartBlock, QuotedFigure } from '../../spec/briefing/briefing.ts';
import { type LostPart, type ReadBriefing, readBriefing } from '../../spec/briefing/read.ts';
import { writeDocument } from '../../spec/write.ts';
import { documentOf } from '../document.ts';
import { digestOf } from './digest.ts';
import { fromLinkText, toLinkText } from './link-text.ts';
import { quoteFigure } from './quote.ts';
import { holdsSame } from './same.ts';

/** What stands in a link for what the catalog has: its name and a digest to know it by. */
interface Reference {
  readonly id: string;
  readonly digest: string;
}

type Parts = Readonly<Record<string, unknown>>;

const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null;

function isReference(value: unknown): value is Reference {
  return isParts(value) && typeof value.id === 'string' && typeof value.digest === 'string';
}

/** The catalog's prepared chart of this name; null if there is none. */
function chartNow(index: CatalogIndex, id: string) {
  const spec = index.catalog.charts.find((one) => one.id === id);
  return spec === undefined ? null : documentOf(index, spec);
}

function figureNow(index: CatalogIndex, id: string): QuotedFigure | null {
  return index.observations.has(id) ? quoteFigure(index, id) : null;
}

const isSame = (a: unknown, b: unknown): boolean => holdsSame(a, b) && holdsSame(b, a);

function packChart(index: CatalogIndex, block: ChartBlock) {
  const { document, ...rest } = block;
  const now = chartNow(index, document.id);
  if (now === null || !isSame(now, { ...document, version: now.version })) {
    return { ...block, document: writeDocument(document) };
  }
  return { ...rest, prepared: { id: document.id, digest: digestOf(now) } };
}

function packFigure(index: CatalogIndex, quoted: QuotedFigure): QuotedFigure | Reference {
  const id = quoted.figure.observation ?? '';
  const now = figureNow(index, id);
  return now !== null && isSame(now, quoted) ? { id, digest: digestOf(now) } : quoted;
}

/**
 * Writes a briefing as the fragment of a link. Charts and figures that are just as the catalog has
 * them are named, all others go along. Throws `briefing-link-too-long`: then a file must do.
 */
export function packBriefing(index: CatalogIndex, briefing: Briefing): string {
  return toLinkText({
    ...briefing,
    blocks: briefing.blocks.map((block) =>
      block.kind === 'chart' ? packChart(index, block) : block,
    ),
    figures: briefing.figures.map((quoted) => packFigure(index, quoted)),
  });
}

/** A part as it was found; null in the place of one that is gone. */
interface Found {
  readonly value: unknown;
  readonly cause: YardstickError | null;
}

function resolve<Now extends object>(
  { id, digest }: Reference,
  now: Now | null,
  put: (now: Now) => unknown,
): Found {
  if (now === null) {
    const cause = new YardstickError('briefing-link-gone', `gone from the data: ${id}`, { id });
    return { value: null, cause };
  }
  const value = put(now);
  if (digestOf(now) === digest) return { value, cause: null };
  const cause = new YardstickError('briefing-link-changed', `changed since: ${id}`, { id });
  return { value, cause };
}

function unpackBlock(index: CatalogIndex, block: unknown): Found {
  if (!isParts(block) || !isReference(block.prepared)) return { value: block, cause: null };
  const { prepared, ...rest } = block;
  return resolve(block.prepared, chartNow(index, block.prepared.id), (document) => ({
    ...rest,
    document,
  }));
}

function unpackFigure(index: CatalogIndex, figure: unknown): Found {
  if (!isReference(figure)) return { value: figure, cause: null };
  return resolve(figure, figureNow(index, figure.id), (now) => now);
}

function unpackEach(list: unknown, part: 'block' | 'figure', unpack: (one: unknown) => Found) {
  const found = listOf(list).map(unpack);
  const kept = found.flatMap(({ value }, at) => (value === null ? [] : [{ value, at: at + 1 }]));
  const lost = found.flatMap(({ cause }, at): LostPart[] =>
    cause === null ? [] : [{ part, position: at + 1, cause }],
  );
  return { kept, lost };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The prepared charts and the figures that a link names instead of holding them. Throws `briefing-link-…`. */
export function namesInLink(text: string): { readonly charts: string[]; readonly ids: string[] } {
  const packed = fromLinkText(text);
  const { blocks, figures } = isParts(packed) ? packed : {};
  const charts = listOf(blocks).map((block) => (isParts(block) ? block.prepared : null));
  const idsOf = (list: readonly unknown[]) => list.filter(isReference).map(({ id }) => id);
  return { charts: idsOf(charts), ids: idsOf(listOf(figures)) };
}

/**
 * Reads a briefing from the fragment of a link. What it names is taken from the catalog as it is
 * now; `lost` says what is gone from there and what has changed since the link was made. Throws
 * `briefing-link-…` and what `readBriefing` throws.
 */
export function unpackBriefing(index: CatalogIndex, text: string): ReadBriefing {
  const packed = fromLinkText(text);
  if (!isParts(packed)) return readBriefing(packed);
  const blocks = unpackEach(packed.blocks, 'block', (one) => unpackBlock(index, one));
  const figures = unpackEach(packed.figures, 'figure', (one) => unpackFigure(index, one));
  const { briefing, lost } = readBriefing({
    ...packed,
    blocks: blocks.kept.map(({ value }) => value),
    figures: figures.kept.map(({ value }) => value),
  });
  const placed = lost.map((one) => {
    const { kept } = one.part === 'figure' ? figures : blocks;
    return { ...one, position: kept[one.position - 1]?.at ?? one.position };
  });
  return { briefing, lost: [...figures.lost, ...blocks.lost, ...placed] };
}
