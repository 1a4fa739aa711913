import { lengthOf } from '../../base/period.ts';
import { both, type LocalText } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { messages } from '../../i18n/messages.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { bracketed } from '../../i18n/punctuation.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import { computedRow } from '../computed-row.ts';
import { makeDocument } from '../document.ts';
import { figureOf, withInputs } from '../figure.ts';
import type { GroupDraft } from '../groups.ts';
import type { GrowthRow } from '../growth.ts';
import { lineOf } from '../measures/line.ts';
import type { TargetRow } from '../targets.ts';

/** Periods of a spark: a year and the month that it began with. */
const MOST_POINTS = 13;

/** What the table says of itself, and of each row. */
export interface SparklineTexts {
  readonly title: LocalText;
  readonly subtitle: LocalText;
  readonly notes: readonly LocalText[];
  readonly nameOf: (row: GrowthRow) => LocalText;
  /** Said of a row that has a target. */
  readonly verdictOf: (target: TargetRow) => LocalText;
}

const about = (days: number | null) => (days === null ? 0 : Math.round(days / 30.4));

/** The last figures of a line that cover as long a time as its last one, up to that. */
function waysOf(index: CatalogIndex, last: Observation): Observation[] {
  const line = [...lineOf(index, last).values()]
    .filter((one) => about(lengthOf(one)) === about(lengthOf(last)) && one.end !== null)
    .sort((a, b) => ((a.end ?? '') < (b.end ?? '') ? -1 : 1));
  return line.slice(-MOST_POINTS);
}

const sameLine = (a: Observation, b: Observation) =>
  a.indicator === b.indicator &&
  a.area === b.area &&
  a.series === b.series &&
  a.reform === b.reform &&
  a.unit === b.unit;

/**
 * A table of indicators: each with the way of its figures, the last one, its growth on a year earlier
 * and on the period before, its target, and a word on whether that is reached.
 */
export function sparklineDocument(
  index: CatalogIndex,
  rows: readonly GrowthRow[],
  targets: readonly TargetRow[],
  texts: SparklineTexts,
): ChartDocument {
  const NONE: LocalText = { zh: '', en: '' };
  const periods = new Set(rows.map(({ last }) => last.period));
  const dated = (text: LocalText, { period, role }: Observation) =>
    both((language) => text[language] + bracketed(formatPeriod(period, language, role), language));
  const [first] = rows;
  const subtitle =
    periods.size === 1 && first !== undefined ? dated(texts.subtitle, first.last) : texts.subtitle;
  const parts = rows.map((row, at) => {
    const target = targets.find((one) => sameLine(one.target, row.last));
    const stated = [row.year, row.before].flatMap((one) =>
      one.ok && one.stated ? [one.stated] : [],
    );
    const ids = [
      ...waysOf(index, row.last).map(({ id }) => id),
      ...stated,
      ...(target ? [target.target.id] : []),
    ];
    const group = {
      ...{ key: `g${at}`, context: false, facet: '' },
      label: periods.size === 1 ? texts.nameOf(row) : dated(texts.nameOf(row), row.last),
      detail: target ? texts.verdictOf(target) : NONE,
    };
    const draft: GroupDraft = { group, ids, parts: ids.map(() => '') };
    return { row, draft };
  });
  const document = makeDocument(index, {
    ...{ id: 'indicators', type: 'sparkline-table', title: texts.title, subtitle },
    ...{ notes: texts.notes, query: null, groups: parts.map(({ draft }) => draft) },
  });
  const computed = parts.flatMap(({ row, draft }) => growthsOf(index, row, draft.group.key));
  const held = new Set(document.rows.map(({ observation }) => observation));
  const known = new Set([...held, ...document.inputs.map(({ observation }) => observation)]);
  const used = computed.flatMap(({ row }) => Object.values(row.derivation?.inputs ?? {}));
  const inputs = withInputs(index, used).filter((id) => !known.has(id));
  const units = new Map(document.units.map((unit) => [unit.code, unit]));
  for (const { unit } of computed) units.set(unit.code, unit);
  for (const id of inputs) {
    const unit = mustGet(index.units, 'unit', figureOf(index, id).unit);
    units.set(unit.code, unit);
  }
  return {
    ...document,
    rows: [...document.rows, ...computed.map(({ row }) => row)],
    inputs: [...document.inputs, ...inputs.map((id) => figureOf(index, id))],
    units: [...units.values()],
    encodings: { ...document.encodings, value: null },
  };
}

/** The computed growths of a row; a stated one is an observation of its own. */
function growthsOf(index: CatalogIndex, { indicator, ...row }: GrowthRow, group: string) {
  const bases = { year: 'year-earlier', before: 'period-before' } as const;
  return (['year', 'before'] as const).flatMap((name) => {
    const growth = row[name];
    if (!growth.ok || growth.measured === null) return [];
    const { measured, result } = growth.measured;
    const made: ChartRow = computedRow(index, measured, result, {
      ...{ key: `${group}-${name}`, group, role: 'change', base: bases[name] },
      polarity: indicator.polarity,
      definition: both((language) => messages(language).compare.measures[name].explain),
    });
    return [{ row: made, unit: result.unit }];
  });
}
