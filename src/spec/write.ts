import { withDates } from '../base/period.ts';
import { isRange, type LocalText } from '../base/vocabulary.ts';
import type { ChartDocument, ChartRow, Figure } from './document.ts';
import {
  EMPTY,
  type Fields,
  OF_DOCUMENT,
  OF_FIGURE,
  OF_GROUP,
  OF_SOURCE,
  PARTS,
  TEXTS,
} from './written-form.ts';

const isText = (value: object): value is LocalText =>
  Object.keys(value).length === 2 && 'zh' in value && 'en' in value;

/** The same value with every text that is one in both languages written once. */
function shorten(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => shorten(one, field));
  if (TEXTS.has(field) && isText(value)) return value.zh === value.en ? value.zh : value;
  if (!PARTS.has(field)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shorten(one, key)]));
}

/** The fields of a part of the document that say more than their absence. */
function told(part: object, usual: Fields): Fields {
  const fields = Object.entries(part).map(([key, value]) => [key, shorten(value, key)] as const);
  return Object.fromEntries(
    fields.filter(([key, value]) => value !== undefined && !(key in usual && value === usual[key])),
  );
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Collects what rows have in common: each name once, by what names it. */
class Dictionary<Entry extends object> {
  readonly #entries = new Map<string, Entry>();
  readonly #same: (a: Entry, b: Entry) => boolean;

  constructor(isSame: (a: Entry, b: Entry) => boolean = same) {
    this.#same = isSame;
  }

  /** The entry that stands for this name: the first one given; undefined if it is another. */
  take(name: string, entry: Entry): Entry | undefined {
    const known = this.#entries.get(name);
    if (known === undefined) this.#entries.set(name, entry);
    return known === undefined || this.#same(known, entry) ? (known ?? entry) : undefined;
  }

  get list(): Fields[] {
    return Array.from(this.#entries.values(), (entry) => told(entry, {}));
  }
}

type Usual = Figure['indicator'] & Pick<Figure, 'definition' | 'unit' | 'polarity' | 'stage'>;

/** Writes figures, and gathers in three dictionaries what they have in common. */
function figureWriter(document: ChartDocument) {
  const indicators = new Dictionary<Usual>((a, b) => same(a.name, b.name));
  const areas = new Dictionary<Figure['area']>();
  const reforms = new Dictionary<NonNullable<Figure['reform']>>();
  const only = document.sources.length === 1 ? document.sources[0]?.id : undefined;
  const write = (figure: Figure | ChartRow): Fields => {
    const { indicator, area, reform, definition, unit, polarity, stage, start, end } = figure;
    const usual = indicators.take(indicator.id, {
      ...indicator,
      definition,
      unit,
      polarity,
      stage,
    });
    const ofPeriod = withDates({ period: figure.period, start: null, end: null });
    const dated = ofPeriod.start === start && ofPeriod.end === end;
    const names = {
      indicator: usual ? indicator.id : indicator,
      area: area.code === '' || areas.take(area.code, area) ? area.code : area,
      reform: reform && (reforms.take(reform.id, reform) ? reform.id : reform),
    };
    const { id: _, name: __, ...ofIndicator } = usual ?? ({} as Partial<Usual>);
    const left = Object.entries({ definition, unit, polarity, stage }).filter(([key, one]) =>
      same(one, ofIndicator[key as keyof typeof ofIndicator]),
    );
    const omit = Object.fromEntries([
      ...left.map(([key]) => [key, undefined]),
      ...(dated ? [['start'], ['end']] : []),
      ...(figure.source === only ? [['source']] : []),
      ...(isRange(figure.qualifier) && figure.value === null ? [['value']] : []),
    ]);
    return told({ ...figure, ...names, ...omit }, OF_FIGURE);
  };
  return { write, indicators, areas, reforms };
}

/** Writes a row; its key is left out where it is that of its group and its place in it. */
function writeRows(rows: readonly ChartRow[], write: (row: ChartRow) => Fields): Fields[] {
  const places = new Map<string, number>();
  return rows.map((row) => {
    const place = places.get(row.group) ?? 0;
    places.set(row.group, place + 1);
    const { key, ...rest } = write(row);
    return key === `${row.group}-${place}` ? rest : { key, ...rest };
  });
}

/**
 * A document as it is written (version 2): what rows have in common stands once, what reading fills
 * in is left out. `readDocument` gives the same document back.
 */
export function writeDocument(document: ChartDocument): Fields {
  const { version, id, type, texts, rows, inputs, sources, units, encodings, ...rest } = document;
  const figures = figureWriter(document);
  const written = writeRows(rows, figures.write);
  const others = inputs.map(figures.write);
  const lists = {
    indicators: figures.indicators.list,
    areas: figures.areas.list,
    reforms: figures.reforms.list,
    units: shorten(units, 'units'),
    sources: sources.map((source) => told(source, OF_SOURCE)),
    rows: written,
    inputs: others,
  };
  const { groups, facets, value, x, ...more } = encodings;
  const drawn = {
    groups: groups.map((group) => told(group, OF_GROUP)),
    ...(facets.length > 0 ? { facets: shorten(facets, 'facets') } : {}),
    ...told({ value, x }, { value: null, x: null }),
    ...(shorten(more, 'encodings') as Fields),
  };
  const tail = told(rest, OF_DOCUMENT);
  const whole = { version, id, type, texts: shorten(texts, 'texts'), ...lists, encodings: drawn };
  return Object.fromEntries(
    Object.entries({ ...whole, ...tail }).filter(
      ([key, value]) => !(EMPTY.has(key) && Array.isArray(value) && value.length === 0),
    ),
  );
}
