import { parsePeriod } from '../../base/period.ts';
import type { LocalText } from '../../base/vocabulary.ts';
import type { Area, Observation, Source } from '../../catalog/types.ts';
import { addressOf } from '../grid.ts';
import { type Fact, keyOf } from '../reading.ts';
import { chartsOf } from './charts.ts';
import { idOf, periodId } from './ids.ts';
import { type OwnIndicator, ownIndicators } from './indicators.ts';
import {
  areaCode,
  type Given,
  type OwnOptions,
  type OwnPackage,
  type ReadTable,
} from './own-types.ts';
import { reformsOf } from './reforms.ts';
import { asWritten, EMPTY_TEXT } from './texts.ts';

function areasOf(
  facts: readonly Fact[],
  tables: readonly ReadTable[],
  { knowledge, words }: Given,
): Area[] {
  const known = new Map(knowledge.areas.map((area) => [area.code, area]));
  const areas = new Map<string, Area>();
  const wholes = tables.flatMap(({ reading }) => reading.wholes);
  // A reform whose table names no place is of no total that another table has.
  const cellOf = ({ row, column, stated }: Fact) => `${row},${column},${stated}`;
  const sums = new Set(wholes.map(cellOf));
  const isWhole = (fact: Fact) => sums.has(cellOf(fact));
  const unplaced = facts.filter(({ area }) => area === null);
  const named = unplaced.length > 0 && unplaced.every(isWhole) ? words.whole : words.place;
  const add = (code: string, name: LocalText) => {
    if (areas.has(code)) return;
    const found = known.get(code);
    areas.set(code, found ?? { code, name, kind: 'other', parent: null, column: null, row: null });
    // A place is told with those that it lies in.
    if (found?.parent) add(found.parent, name);
  };
  for (const { area } of facts) {
    add(areaCode(area), area === null ? named : asWritten(area.name));
  }
  // The places of a table of a city lie in that city, where nothing else tells where.
  for (const { reading } of tables) {
    const of = reading.mapping.area?.code ?? '';
    if (reading.wholes.length === 0 || !areas.has(of)) continue;
    for (const fact of reading.facts) {
      const area = areas.get(areaCode(fact.area));
      if (area && area.code !== of && area.parent === null) {
        areas.set(area.code, { ...area, parent: of });
      }
    }
  }
  return [...areas.values()];
}

function sourceOf({ file, hash }: ReadTable, given: Given): Source {
  const { words, statedBy, day, name } = given;
  return {
    ...{ id: idOf('file', hash.slice(0, 12) || file), package: name, title: asWritten(file) },
    publisher: statedBy === '' ? words.publisher : asWritten(statedBy),
    ...{ date: '', url: '', licence: words.licence.en, grade: '', kind: 'dataset' },
    note: words.opened(day, hash),
  };
}

/** Where figures are from. */
interface From {
  readonly table: ReadTable;
  readonly source: Source;
}

function observationId(fact: Fact, indicator: string): string {
  const { period, role, base, series, reform } = fact;
  return [
    indicator,
    areaCode(fact.area).toLowerCase(),
    periodId(period),
    role === 'actual' ? '' : role,
    base ?? '',
    series === '' ? '' : idOf('s', series),
    reform === '' ? '' : idOf('r', reform),
  ]
    .filter((part) => part !== '')
    .join('-');
}

/** Where a fact stands, as people find it: the sheet and the cell. */
const placeOf = ({ reading, isText }: ReadTable, { row, column }: Fact) =>
  `${isText ? '' : `${reading.mapping.sheet}!`}${addressOf(row, column)}`;

/** One object literal: there are as many as figures, and each part that is spread into one is made anew. */
function observationOf(fact: Fact, from: From, own: OwnIndicator, given: Given): Observation {
  const { role, quantity, period, note } = fact;
  const dates = parsePeriod(period);
  const plain = {
    id: observationId(fact, own.indicator.id),
    package: given.name,
    reform: fact.reform === '' ? null : idOf('r', fact.reform),
    indicator: own.indicator.id,
    area: areaCode(fact.area),
    series: fact.series,
    period,
    start: dates.start,
    end: dates.end,
    role,
    base: fact.base,
    qualifier: quantity.qualifier,
    value: quantity.value,
    lower: quantity.lower,
    upper: quantity.upper,
    unit: (role === 'change' ? own.change : own.unit).code,
    status: fact.status,
    lastDigit: fact.lastDigit,
    asStated: fact.stated,
    source: from.source.id,
    locator: asWritten(placeOf(from.table, fact)),
    note: note === '' ? EMPTY_TEXT : asWritten(note),
    derivation: null,
  };
  return quantity.words === undefined ? plain : { ...plain, words: quantity.words };
}

/** Figures by what they say; of two files that state the same one, the later counts. */
function latest(tables: readonly ReadTable[]): readonly Found[] {
  const [only] = tables;
  // One table states each figure once.
  if (only !== undefined && tables.length === 1 && only.reading.wholes.length === 0) {
    return only.reading.facts.map((fact) => ({ fact, table: only }));
  }
  const found = new Map<string, Found>();
  for (const table of tables) {
    for (const fact of table.reading.facts) found.set(keyOf(fact), { fact, table });
  }
  // What a row says of itself stands before what a total row says.
  for (const table of tables) {
    for (const fact of table.reading.wholes) {
      const known = found.get(keyOf(fact));
      if (known === undefined || known.table.reading.wholes.includes(known.fact)) {
        found.set(keyOf(fact), { fact, table });
      }
    }
  }
  return [...found.values()];
}

interface Found {
  readonly fact: Fact;
  readonly table: ReadTable;
}

/** From January to a later month. */
const isCumulative = ({ period }: Fact) => /^(\d{4})-01\/\1-(?!01)/.test(period);

/** Figures from the beginning of the year are a series apart where those of single periods stand beside them. */
function apart(found: readonly Found[]): Found[] {
  const kinds = new Map<string, Set<boolean>>();
  for (const { fact } of found) {
    const known = kinds.get(fact.indicator) ?? new Set();
    if (fact.period !== '') kinds.set(fact.indicator, known.add(isCumulative(fact)));
  }
  return found.map(({ fact, table }) =>
    isCumulative(fact) && kinds.get(fact.indicator)?.size === 2
      ? { fact: { ...fact, series: [fact.series, CUMULATIVE].filter(Boolean).join('·') }, table }
      : { fact, table },
  );
}

/** As the tables themselves write it. */
export const CUMULATIVE = '本年累计';

/** Makes a package of tables that were read. */
export function ownPackage(tables: readonly ReadTable[], options: OwnOptions): OwnPackage {
  const given: Given = { ...options, mappings: tables.map(({ reading }) => reading.mapping) };
  const found = latest(tables);
  const from = new Map(tables.map((table) => [table, { table, source: sourceOf(table, given) }]));
  const fromOf = new Map<Fact, From | undefined>();
  for (const { fact, table } of apart(found)) fromOf.set(fact, from.get(table));
  const facts = [...fromOf.keys()];
  const indicators = ownIndicators(facts, given);
  const observations = indicators.flatMap((own) =>
    own.facts.flatMap((fact) => {
      const where = fromOf.get(fact);
      return where === undefined ? [] : [observationOf(fact, where, own, given)];
    }),
  );
  const units = new Map(
    indicators.flatMap(({ unit, change }) => [unit, change]).map((one) => [one.code, one]),
  );
  const sources = new Map([...from.values()].map(({ source }) => [source.id, source]));
  const reforms = reformsOf(facts, observations, given);
  const areas = areasOf(facts, tables, given);
  return {
    name: options.name,
    title: options.title === undefined ? options.words.title : asWritten(options.title),
    description: options.words.description,
    licence: options.words.licence,
    synthetic: options.synthetic === true,
    units: [...units.values()],
    areas,
    fields: reforms.length === 0 ? [] : [{ code: 'own', name: options.words.field }],
    reforms,
    indicators: indicators.map(({ indicator }) => indicator),
    observations,
    sources: [...sources.values()],
    charts: chartsOf(indicators, observations, { ...given, reforms, areas }),
  };
}
