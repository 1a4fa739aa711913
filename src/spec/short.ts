import { readStated } from '../base/stated.ts';
import type { LocalText } from '../base/vocabulary.ts';
import { DOCUMENT_VERSION } from './document.ts';
import type { Report } from './problem.ts';
import type { WrittenDocument } from './schema.ts';
import type { FilledShort, ShortRow, ShortSource, ShortUnit, ShortValue } from './short-schema.ts';

/** A short chart made whole, and where in the short one each of its rows is written. */
export interface Expanded {
  readonly document: WrittenDocument;
  /** By position in `rows`: the place of the row and that of its figure. */
  readonly places: readonly { readonly row: string; readonly value: string }[];
}

type WrittenRow = WrittenDocument['rows'][number];
type WrittenUnit = WrittenDocument['units'][number];
type WrittenGroup = WrittenDocument['encodings']['groups'][number];

/** A row of a short chart, with the places of its parts. */
interface Draft {
  readonly row: ShortRow;
  readonly place: string;
  readonly places: Readonly<Record<string, string>>;
}

/** A figure of a row: what it says, when, as which part, and where it is written. */
interface Cell {
  readonly value: ShortValue | undefined;
  readonly period: string | undefined;
  readonly part: ShortRow['part'];
  readonly place: string;
}

const asText = (value: ShortValue | undefined): LocalText => {
  const both = String(value ?? '');
  return { zh: both, en: both };
};

/** A row as an object: `[label, value]`, `[label, period, value]`, or `[label, x, y]` of a scatter. */
function draftOf(row: FilledShort['rows'][number], at: number, type: FilledShort['type']): Draft {
  const place = `rows[${at}]`;
  if (!Array.isArray(row)) return { row: row as ShortRow, place, places: {} };
  const fields =
    row.length === 2 ? ['label', 'value'] : type === 'scatter' ? ['label', 'x', 'y'] : TRIPLE;
  const cells = Object.fromEntries(fields.map((field, i) => [field, row[i]]));
  const places = Object.fromEntries(fields.map((field, i) => [field, `${place}[${i}]`]));
  const label = asText(row[0]);
  if ('period' in cells) cells.period = String(cells.period ?? '');
  return { row: { ...cells, label } as ShortRow, place, places };
}
const TRIPLE = ['label', 'period', 'value'];

/** The figures of a row: one, one a period, or the two of a dot. */
function cellsOf({ row, place, places }: Draft, type: FilledShort['type']): Cell[] {
  const at = (field: string) => places[field] ?? `${place}.${field}`;
  const { period, part } = row;
  if (type === 'scatter') {
    return (['x', 'y'] as const).map((axis) => ({
      value: row[axis],
      period,
      part: axis,
      place: at(axis),
    }));
  }
  if (row.values === undefined) return [{ value: row.value, period, part, place: at('value') }];
  return Object.entries(row.values).map(([own, value]) => ({
    value,
    period: own,
    part,
    place: `${place}.values[${JSON.stringify(own)}]`,
  }));
}

/** What a figure says, as a row has it; reports text that says none. */
function figureOf({ value, place }: Cell, report: Report): Partial<WrittenRow> {
  if (typeof value !== 'string') return value === undefined ? {} : { value };
  const stated = readStated(value);
  if (stated === null) report('not-a-number', place, JSON.stringify(value));
  return stated ?? { value: null };
}

/** Collects units by how they are written. */
function unitList() {
  const units = new Map<string, WrittenUnit>();
  const codeOf = (given: ShortUnit): string => {
    const { symbol, name = symbol, dimension, one } = isPlain(given) ? plain(given) : given;
    const code = typeof given === 'string' ? given : symbol.en;
    const share = symbol.en.startsWith('%') ? 'share' : 'count';
    units.set(code, { code, dimension: dimension ?? share, name, symbol, ...(one ? { one } : {}) });
    return code;
  };
  return { codeOf, list: () => [...units.values()] };
}
const isPlain = (unit: ShortUnit): unit is string => typeof unit === 'string';
const plain = (symbol: string): Exclude<ShortUnit, string> => ({ symbol: asText(symbol) });

function sourcesOf(given: FilledShort['source']): WrittenDocument['sources'] {
  const all = (Array.isArray(given) ? given : [given]) as readonly ShortSource[];
  return all.map((source, at) => {
    if (typeof source !== 'string') return { id: `s${at + 1}`, ...source };
    const url = /^https?:\/\/\S+$/.test(source) ? { url: source } : {};
    return { id: `s${at + 1}`, title: source, ...url };
  });
}

/** Gathers groups and panels by their names, in the order in which rows name them. */
function groupList() {
  const groups = new Map<string, WrittenGroup>();
  const facets = new Map<string, { key: string; label: LocalText }>();
  const facetOf = (label: LocalText | undefined): string => {
    if (label === undefined) return '';
    const known = facets.get(label.en) ?? { key: `p${facets.size}`, label };
    facets.set(label.en, known);
    return known.key;
  };
  const keyOf = (label: LocalText, row: ShortRow): string => {
    const facet = facetOf(row.panel);
    const name = JSON.stringify([facet, label.en]);
    const { detail = '', context = false } = row;
    const known = groups.get(name) ?? { key: `g${groups.size}`, label, detail, context, facet };
    groups.set(name, known);
    return known.key;
  };
  return { keyOf, groups: () => [...groups.values()], facets: () => [...facets.values()] };
}

/** In these, all rows are one whole and its parts unless they name groups. */
const SPLIT = ['flow', 'part-to-whole'];

/**
 * Makes the whole document of a chart in short: the one place where its defaults stand. What cannot
 * be read is reported by its place in the short one; the document is checked as any other is.
 */
export function expandShort(short: FilledShort, report: Report): Expanded {
  const { type, title, subtitle } = short;
  const [units, names] = [unitList(), groupList()];
  const measured = subtitle ?? title;
  const places: { row: string; value: string }[] = [];
  const drafts = short.rows.map((row, at) => draftOf(row, at, type));
  const [first] = drafts;
  const rows = drafts.flatMap((draft) => {
    const { row, place } = draft;
    const whole = SPLIT.includes(type) ? (first?.row.label ?? row.label) : row.label;
    const group = names.keyOf(row.group ?? whole, row);
    return cellsOf(draft, type).map((cell): WrittenRow => {
      places.push({ row: place, value: cell.place });
      const axis = cell.part === 'x' || cell.part === 'y' ? short[cell.part] : undefined;
      const unit = axis?.unit ?? row.unit ?? short.unit;
      const area = row.area ?? short.area ?? (type === 'tile-map' ? row.label : undefined);
      const name = axis?.label ?? (type === 'tile-map' ? measured : row.label);
      const { role, base, source, asStated, note } = row;
      const optional = { role, base, source, asStated, note };
      return {
        ...Object.fromEntries(Object.entries(optional).filter(([, one]) => one !== undefined)),
        ...figureOf(cell, report),
        indicator: { id: name.en, name },
        ...(area === undefined ? {} : { area: { code: area.en, name: area } }),
        ...(unit === undefined ? {} : { unit: units.codeOf(unit) }),
        period: cell.period ?? short.period ?? '',
        polarity: row.polarity ?? short.polarity ?? 'neutral',
        part: cell.part ?? '',
        group,
      };
    });
  });
  const axisOf = (given: FilledShort['x']) =>
    given && { label: given.label, unit: units.codeOf(given.unit) };
  const [x = null, y] = [axisOf(short.x), axisOf(short.y)];
  const [only, ...others] = new Set(rows.map(({ unit }) => unit));
  const alone = only !== undefined && others.length === 0;
  const value = y ?? (alone && type !== 'scatter' ? { label: measured, unit: only } : null);
  const { notes = [], id = 'chart', publisher, synthetic = false } = short;
  const document: WrittenDocument = {
    version: DOCUMENT_VERSION,
    id,
    type,
    texts: { title, ...(subtitle ? { subtitle } : {}) },
    units: units.list(),
    sources: sourcesOf(short.source),
    rows,
    encodings: {
      groups: names.groups(),
      facets: names.facets(),
      value,
      x,
      ...(type === 'tile-map' ? { tiles: tilesOf(drafts) } : {}),
    },
    notes: Array.isArray(notes) ? notes : [notes as LocalText],
    ...(publisher ? { publisher } : {}),
    synthetic,
  };
  return { document, places };
}

/** The places of a map; rows without one stand beside it. */
function tilesOf(drafts: readonly Draft[]) {
  return drafts.flatMap(({ row }) => {
    const { label, area = label, column, row: line } = row;
    if (column === undefined || line === undefined) return [];
    return [{ area: area.en, name: label, column, row: line }];
  });
}
