import { bounds } from '../../base/quantity.ts';
import { both, type Language, type LocalText } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import { formatFigure } from '../../i18n/figure.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/number.ts';
import { writeObservation } from '../../i18n/observation.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { isChange, type RuleCode } from '../guard/rule.ts';
import type { Measurement } from '../measures/measure.ts';
import type { ComparisonFacts, ComparisonRow } from './comparison.ts';
import { nameOf } from './subjects.ts';

/** A compared figure that has a result. */
export interface Result {
  readonly row: ComparisonRow;
  readonly result: Measurement;
}

/** The rows that have results, in their order. */
export function resultsOf(facts: ComparisonFacts): Result[] {
  return facts.rows.flatMap((row) => {
    const { outcome } = row.measured;
    return outcome.ok ? [{ row, result: outcome.value }] : [];
  });
}

/** A result in a sentence; an improvement with the word for its direction unless it is exact. */
function write(
  { figure, unit, decimals }: Measurement,
  language: Language,
  measure: ComparisonFacts['request']['measure'],
) {
  const style = { decimals, grouped: false };
  return isChange(measure)
    ? writeObservation({ ...figure, role: 'change', derivation: null }, unit, language, style)
    : formatFigure(figure, unit, language, style);
}

/** What the one with the most is said to be, where neither direction is better for all. */
function mostOf(measure: ComparisonFacts['request']['measure'], { figure }: Measurement) {
  if (!isChange(measure)) return 'largest';
  return bounds(figure).lower < 0 ? 'shrinking' : 'growth';
}

/** The indicator, where all figures share it and their names therefore leave it out. */
function sharedIndicator(index: CatalogIndex, results: readonly Result[]): LocalText | null {
  const ids = results.map(
    ({ row }) => mustGet(index.observations, 'observation', row.id).indicator,
  );
  const [first] = ids;
  if (first === undefined || ids.some((id) => id !== first)) return null;
  return mustGet(index.indicators, 'indicator', first).name;
}

/** Before and after of one indicator, if that is all there is. */
function pairOf(index: CatalogIndex, results: readonly Result[]): [Result, Result] | null {
  const withRole = (role: string) =>
    results.find(({ row }) => mustGet(index.observations, 'observation', row.id).role === role);
  const [before, after] = [withRole('baseline'), withRole('actual')];
  return results.length === 2 && before && after ? [before, after] : null;
}

/** More names than this make no title. */
const MOST_LEVEL = 3;

/** What is surely first, alone or level with others; '' where that is not known. */
function findingOf(facts: ComparisonFacts, results: readonly Result[], language: Language): string {
  const { measure } = facts.request;
  const words = messages(language).compare;
  // What may not be compared is no finding, not even of one figure against what it rests on.
  if (facts.blocking.length > 0) return '';
  const first = results.length === 1 ? results : results.filter(({ row }) => row.rank?.worst === 1);
  const [leader] = first;
  if (leader === undefined || first.length > MOST_LEVEL) return '';
  const name = first.map(({ row }) => nameOf(row.group)[language]).join(words.guard.list);
  const figure = write(leader.result, language, measure);
  if (results.length === 1) return words.finding.single(name, figure);
  const level = first.length > 1;
  if (measure === 'change' || measure === 'target' || measure === 'gap') {
    return level ? words.finding.level(name, figure) : words.finding[measure](name, figure);
  }
  if (facts.order === 'size') return words.finding[mostOf(measure, leader.result)](name, figure);
  return level ? words.finding.level(name, figure) : words.finding.best(name, figure);
}

/** The finding where one figure is surely first; else what stands side by side. */
export function titleOf(
  index: CatalogIndex,
  facts: ComparisonFacts,
  results: readonly Result[],
): LocalText {
  const indicator = sharedIndicator(index, results);
  const pair = indicator && facts.request.measure === 'stated' ? pairOf(index, results) : null;
  return both((language) => {
    const words = messages(language).compare.finding;
    if (indicator !== null && pair !== null) {
      const [before, after] = pair.map(({ result }) => write(result, language, 'stated'));
      return words.pair(indicator[language], before ?? '', after ?? '');
    }
    const count = formatNumber(results.length, language);
    const { together, sideBySide, measures } = messages(language).compare;
    const finding = findingOf(facts, results, language);
    if (indicator === null) {
      return finding || sideBySide(measures[facts.request.measure].name, count);
    }
    return results.length === 1
      ? finding || sideBySide(measures[facts.request.measure].name, count)
      : words.single(indicator[language], finding || together(count));
  });
}

/** What is measured: unit, and the period where all share one. */
export function subtitleOf(
  index: CatalogIndex,
  facts: ComparisonFacts,
  results: readonly Result[],
): LocalText {
  const unit = facts.oneUnit ? results[0]?.result.unit : undefined;
  const periods = new Set(
    results.map(({ row }) => mustGet(index.observations, 'observation', row.id).period),
  );
  const [period = ''] = periods;
  return both((language) => {
    const words = messages(language).compare;
    const text = words.subtitle(
      words.measures[facts.request.measure].axis,
      unit?.name[language] ?? '',
    );
    return periods.size === 1 && period !== ''
      ? words.subtitle(text, formatPeriod(period, language))
      : text;
  });
}

function listOf(facts: ComparisonFacts, codes: readonly RuleCode[], language: Language): string {
  const words = messages(language).compare;
  return facts.findings
    .filter(({ code }) => codes.includes(code))
    .map(({ code }) => words.rules[code].name)
    .join(words.guard.list);
}

/** What the chart must say wherever it goes: measure, acknowledgement, and what is not drawn. */
export function notesOf(facts: ComparisonFacts): LocalText[] {
  const { rows, blocking, acknowledged, request } = facts;
  const notes = [both((language) => messages(language).compare.measures[request.measure].explain)];
  if (blocking.length > 0) {
    notes.push(
      both((language) =>
        messages(language).compare.note.blocked(listOf(facts, blocking, language)),
      ),
    );
  }
  if (acknowledged.length > 0) {
    notes.push(
      both((language) =>
        messages(language).compare.note.acknowledged(listOf(facts, acknowledged, language)),
      ),
    );
  }
  for (const { group, measured } of rows) {
    const { outcome } = measured;
    if (outcome.ok) continue;
    notes.push(
      both((language) => {
        const words = messages(language).compare;
        return words.note.left(nameOf(group)[language], words.reason[outcome.reason]);
      }),
    );
  }
  if (rows.some(({ rank }) => rank !== null && rank.best !== rank.worst)) {
    notes.push(both((language) => messages(language).compare.note.uncertain));
  }
  return notes;
}
