import type { Language, MeasureCode } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import { compare } from '../../compare/comparison/compare.ts';
import type { Comparison, ComparisonRequest } from '../../compare/comparison/comparison.ts';
import type { Finding, RuleCode } from '../../compare/guard/rule.ts';
import { findingSentence } from '../../compare/guard/sentence.ts';
import { slopeDocument } from '../../compare/movement/slope.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/number.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { type Choice, choiceOf } from '../../parts/search/choices.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { assumedText, perChoices } from './per-choices.ts';
import { type CompareRow, compareRows } from './rows.ts';

/** A measure to choose, and how far it can be computed. */
export interface MeasureChoice {
  readonly measure: MeasureCode;
  /** How many can be computed, and why the others cannot. */
  readonly state: string;
  readonly possible: boolean;
  /** True unless nothing can be computed, whatever is chosen beside it. */
  readonly offered: boolean;
}

/** A difference as it is read. */
export interface FindingText {
  readonly code: RuleCode;
  readonly name: string;
  readonly why: string;
  /** The whole of it in one sentence. */
  readonly sentence: string;
  readonly sides: readonly { readonly value: string; readonly whose: string }[];
  readonly acknowledged: boolean;
}

/** All that the page shows of a comparison, in one language: plain JSON. */
export interface CompareDrawing {
  readonly request: ComparisonRequest;
  readonly chosen: readonly Choice[];
  readonly measures: readonly MeasureChoice[];
  readonly per: readonly Choice[];
  /** What stands in where none was chosen, and why; '' where nothing does. */
  readonly assumed: string;
  readonly blocks: readonly FindingText[];
  readonly notes: readonly FindingText[];
  /** What the guard found, in a sentence. */
  readonly check: string;
  /** Says what the guard could not look at; '' if it looked at everything, or at nothing. */
  readonly unchecked: string;
  /** Blocking differences that are not acknowledged. */
  readonly open: number;
  readonly ranked: boolean;
  /** Says what the places mean, or why there are none; '' before there is anything to rank. */
  readonly ranking: string;
  readonly rows: readonly CompareRow[];
  /** Keys of the rows' groups in the chart, in the same order. */
  readonly groups: readonly string[];
  readonly document: ChartDocument | null;
  readonly behind: ChartDocument | null;
  /** How the places moved since the period before; null where nothing is ranked. */
  readonly movement: ChartDocument | null;
}

const MOST_LABELS = 3;

function findingText(finding: Finding, acknowledged: boolean, language: Language): FindingText {
  const { code, sides } = finding;
  const { rules, guard } = messages(language).compare;
  return {
    code,
    ...rules[code],
    acknowledged,
    sentence: findingSentence(finding, language),
    sides: sides.map(({ value, labels }) => {
      const names = labels.map((label) => label[language]);
      const shown = names.slice(0, MOST_LABELS).join(guard.list);
      const whose =
        names.length > MOST_LABELS
          ? `${shown}${punctuation(language).gap}${guard.more(formatNumber(names.length, language))}`
          : shown;
      return { value: value[language], whose: whose === value[language] ? '' : whose };
    }),
  };
}

/** Two figures that can be held against each other; fewer are not checked. */
const isCompared = ({ rows }: Comparison) =>
  rows.filter(({ measured }) => measured.outcome.ok).length > 1;

function checkText(comparison: Comparison, language: Language): string {
  const words = messages(language).compare;
  const { request, blocking, acknowledged, findings } = comparison;
  if (blocking.length > 0) return words.guardBlocks(formatNumber(blocking.length, language));
  if (request.ids.length < 2) return words.onlyOne;
  if (acknowledged.length > 0) return words.guardAcknowledged;
  if (!isCompared(comparison)) return words.guardNothing;
  return findings.length > 0 ? words.guardNothingBlocks : words.guardClean;
}

function uncheckedText(comparison: Comparison, language: Language): string {
  const { rules, guard, guardUnchecked } = messages(language).compare;
  const codes = comparison.unchecked;
  if (codes.length === 0 || !isCompared(comparison)) return '';
  return guardUnchecked(codes.map((code) => rules[code].name).join(guard.list));
}

/** Measures whose other figure the reader may choose from what is there. */
const CHOSEN: readonly MeasureCode[] = ['share', 'capita'];

function measureChoices(
  index: CatalogIndex,
  { offers, request }: Comparison,
  language: Language,
): MeasureChoice[] {
  const words = messages(language).compare;
  const total = request.ids.length;
  return offers.map(({ measure, computable, reasons }) => {
    const why = reasons.map((reason) => words.reason[reason]).join(words.guard.versus);
    const count = words.computable(
      formatNumber(computable, language),
      formatNumber(total, language),
    );
    const state = computable === total ? '' : `${computable === 0 ? words.noneComputable : count}`;
    const colon = punctuation(language).colon;
    const possible = computable > 0;
    const isChoice = () =>
      CHOSEN.includes(measure) &&
      !reasons.includes('not-additive') &&
      perChoices(index, { ...request, measure }, language).length > 0;
    const asks = measure === request.measure || reasons.includes('no-denominator');
    const offered = possible || asks || isChoice();
    return { measure, possible, offered, state: state === '' ? '' : state + colon + why };
  });
}

function rankingText(comparison: Comparison, language: Language): string {
  const words = messages(language).compare;
  if (comparison.ranked) return comparison.order === 'merit' ? words.byMerit : words.bySize;
  const results = comparison.rows.filter(({ measured }) => measured.outcome.ok);
  return results.length > 1 && !comparison.oneUnit ? words.noRank : '';
}

function movementOf(index: CatalogIndex, { ranked, rows, request }: Comparison) {
  if (!ranked || request.measure !== 'stated') return null;
  return slopeDocument(
    index,
    rows.map(({ id }) => mustGet(index.observations, 'observation', id)),
  );
}

/** Compares, and writes all that the page shows of it. Throws `unknown observation: …`. */
export function drawComparison(
  index: CatalogIndex,
  request: ComparisonRequest,
  language: Language,
): CompareDrawing {
  const comparison = compare(index, request);
  const { findings, blocking, ranked, document, behind } = comparison;
  const texts = (severity: Finding['severity']) =>
    findings
      .filter((one) => one.severity === severity)
      .map((one) => findingText(one, !blocking.includes(one.code), language));
  return {
    request,
    chosen: request.ids.map((id) =>
      choiceOf(index, mustGet(index.observations, 'observation', id), language),
    ),
    measures: measureChoices(index, comparison, language),
    per: perChoices(index, request, language),
    assumed: assumedText(index, comparison, language),
    blocks: texts('blocks'),
    notes: texts('note'),
    check: checkText(comparison, language),
    unchecked: uncheckedText(comparison, language),
    open: blocking.length,
    ranked,
    ranking: rankingText(comparison, language),
    rows: compareRows(index, comparison, language),
    groups: comparison.rows.map(({ group }) => group.key),
    document,
    behind,
    movement: movementOf(index, comparison),
  };
}
