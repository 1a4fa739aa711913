import { both, GROWTHS, isGrowth, type Unit } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import { messages } from '../../i18n/messages.ts';
import type { ChartAxis, ChartDocument, ChartRow, ChartType } from '../../spec/document.ts';
import { DOCUMENT_VERSION } from '../../spec/document.ts';
import { computedRow } from '../computed-row.ts';
import { makeDocument } from '../document.ts';
import { figureOf, sourceOf, withInputs } from '../figure.ts';
import type { GroupDraft } from '../groups.ts';
import { isChange } from '../guard/rule.ts';
import type { ComparisonFacts } from './comparison.ts';
import { notesOf, type Result, resultsOf, subtitleOf, titleOf } from './texts.ts';

function rowOf(index: CatalogIndex, facts: ComparisonFacts, { row, result }: Result): ChartRow {
  const { measure } = facts.request;
  const { role, polarity } = figureOf(index, row.id);
  return computedRow(index, row.measured, result, {
    key: `${row.group.key}-0`,
    group: row.group.key,
    role: isChange(measure) ? 'change' : role,
    base: isGrowth(measure) ? GROWTHS[measure] : undefined,
    // A change is signed so that more is better, whatever the indicator's own direction.
    polarity: measure === 'change' || measure === 'gap' ? 'more' : polarity,
    definition: both((language) => messages(language).compare.measures[measure].explain),
  });
}

/** Where shares are of a target or standard: the line at which it is reached. */
function wholeOf(
  index: CatalogIndex,
  { request: { measure } }: ComparisonFacts,
  results: readonly Result[],
): Pick<ChartAxis, 'lines'> {
  if (measure !== 'target' && measure !== 'gap') return {};
  const ids = new Set(results.flatMap(({ row }) => Object.values(row.measured.inputs)));
  const roles = new Set([...ids].map((id) => mustGet(index.observations, 'observation', id).role));
  const aims = (['target', 'standard'] as const).filter((role) => roles.has(role));
  const label = both((language) => {
    const { role, compare } = messages(language);
    return compare.whole(aims.map((one) => role[one]).join(compare.orElse));
  });
  return { lines: [{ at: 100, label }] };
}

function computedDocument(
  index: CatalogIndex,
  facts: ComparisonFacts,
  results: readonly Result[],
): ChartDocument {
  const rows = results.map((one) => rowOf(index, facts, one));
  const ids = new Set(results.flatMap(({ row }) => Object.values(row.measured.inputs)));
  const inputs = withInputs(index, ids).map((id) => figureOf(index, id));
  const computed = new Map(
    results.map(({ result: { unit } }): [string, Unit] => [unit.code, unit]),
  );
  const units = new Set(inputs.map(({ unit }) => unit));
  const sources = new Set(inputs.map(({ source }) => source));
  const [unit] = computed.keys();
  const label = both((language) => messages(language).compare.measures[facts.request.measure].axis);
  return {
    version: DOCUMENT_VERSION,
    id: 'comparison',
    type: facts.oneUnit ? 'bar' : 'number',
    texts: { title: titleOf(index, facts, results), subtitle: subtitleOf(index, facts, results) },
    rows,
    encodings: {
      groups: results.map(({ row }) => row.group),
      facets: [],
      value:
        facts.oneUnit && unit !== undefined
          ? { label, unit, ...wholeOf(index, facts, results) }
          : null,
      x: null,
    },
    events: [],
    units: [...computed.values(), ...[...units].map((code) => mustGet(index.units, 'unit', code))],
    sources: [...sources].map((id) => sourceOf(index, id)),
    inputs,
    notes: notesOf(facts),
    query: null,
    dataHash: index.catalog.hash,
    synthetic: inputs.some((one) => one.synthetic === true),
  };
}

/** Before and after of one indicator and place stand on one row. */
function statedGroups(index: CatalogIndex, results: readonly Result[]): GroupDraft[] {
  const groups = new Map<string, { group: GroupDraft['group']; ids: string[] }>();
  for (const { row } of results) {
    const { indicator, area, series, role } = mustGet(index.observations, 'observation', row.id);
    const paired = role === 'baseline' || role === 'actual';
    const key = paired ? [indicator, area, series].join('/') : row.id;
    const label = paired ? mustGet(index.indicators, 'indicator', indicator).name : row.group.label;
    const known = groups.get(key) ?? { group: { ...row.group, label }, ids: [] };
    known.ids.push(row.id);
    groups.set(key, known);
  }
  return [...groups.values()].map(({ group, ids }) => ({ group, ids, parts: ids.map(() => '') }));
}

function statedDocument(
  index: CatalogIndex,
  facts: ComparisonFacts,
  results: readonly Result[],
): ChartDocument {
  const roles = new Set(
    results.map(({ row }) => mustGet(index.observations, 'observation', row.id).role),
  );
  const paired = statedGroups(index, results);
  const glyph = facts.oneUnit && roles.has('baseline') && paired.length < results.length;
  const single = results.map(({ row }) => ({
    group: row.group,
    ids: [row.id],
    parts: [''] as [''],
  }));
  const type: ChartType = glyph ? 'reform-glyph' : facts.oneUnit ? 'bar' : 'number';
  return makeDocument(index, {
    id: 'comparison',
    type,
    title: titleOf(index, facts, results),
    subtitle: subtitleOf(index, facts, results),
    notes: notesOf(facts),
    groups: glyph ? paired : single,
    query: null,
  });
}

/** The chart of a comparison; null if nothing could be computed. */
export function comparisonDocument(
  index: CatalogIndex,
  facts: ComparisonFacts,
): ChartDocument | null {
  const results = resultsOf(facts);
  if (results.length === 0) return null;
  return facts.request.measure === 'stated'
    ? statedDocument(index, facts, results)
    : computedDocument(index, facts, results);
}

/** The stated figures behind changes, shares and gaps on one axis; null if they share no unit. */
export function behindDocument(index: CatalogIndex, facts: ComparisonFacts): ChartDocument | null {
  const { measure } = facts.request;
  if (measure === 'stated' || measure === 'rate' || measure === 'capita') return null;
  const results = resultsOf(facts).filter(({ row }) => Object.keys(row.measured.inputs).length > 1);
  const groups = results.map(({ row }): GroupDraft => {
    const ids = Object.values(row.measured.inputs);
    return { group: row.group, ids, parts: ids.map(() => '') };
  });
  const units = new Set(
    groups.flatMap(({ ids }) =>
      ids.map((id) => mustGet(index.observations, 'observation', id).unit),
    ),
  );
  const [code] = units;
  if (units.size !== 1 || code === undefined) return null;
  const unit = mustGet(index.units, 'unit', code);
  return makeDocument(index, {
    id: 'comparison-behind',
    type: 'reform-glyph',
    title: both((language) => messages(language).compare.behindTitle),
    subtitle: both((language) => messages(language).compare.behindSubtitle(unit.name[language])),
    notes: [],
    groups,
    query: null,
  });
}
