import { bounds, type Quantity, scale } from '../../base/quantity.ts';
import type { Language, Unit } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Comparison, ComparisonRow } from '../../compare/comparison/comparison.ts';
import { formulaPieces } from '../../compare/formula-words.ts';
import { isChange } from '../../compare/guard/rule.ts';
import type { Aside, Measured } from '../../compare/measures/measure.ts';
import { fullUnits, type TextPart, writeFigure } from '../../compare/text.ts';
import { type FigureStyle, formatFigure } from '../../i18n/figure.ts';
import { messages } from '../../i18n/messages.ts';
import { writeObservation } from '../../i18n/observation.ts';
import { bracketed, punctuation } from '../../i18n/punctuation.ts';
import type { Figure } from '../../spec/document.ts';

/** A row of the page's table, every cell written out. */
export interface CompareRow {
  /** The chosen observation. */
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly stated: string;
  /** What its age follows from, and how often it is measured; '' where that is not known. */
  readonly dated: Pick<Figure, 'end' | 'role' | 'nextDue'>;
  readonly cadence: string;
  /** The computation with its figures; empty if as stated. */
  readonly formula: readonly TextPart[];
  /** The result, or '' if there is none. */
  readonly result: string;
  /** Why there is no result, or ''. */
  readonly reason: string;
  /** Whether the result is an improvement, where the measure says so. */
  readonly verdict: 'better' | 'worse' | '';
  readonly asides: readonly string[];
  readonly difference: string;
  readonly place: string;
  /** True for the row that differences are taken from. */
  readonly reference: boolean;
}

/** A figure within a formula: without a plus, and apart if it is negative. */
function inputText(index: CatalogIndex, id: string, language: Language): string {
  const one = mustGet(index.observations, 'observation', id);
  const unit = mustGet(index.units, 'unit', one.unit);
  const text = writeObservation(one, unit, language, { signed: false });
  return text.startsWith('−') ? bracketed(text, language).trim() : text;
}

/** A formula with its figures in place of names: `(8.86 days ÷ 17.56 days − 1) × 100%`. */
export function formulaParts(
  index: CatalogIndex,
  { formula, inputs }: Pick<Measured, 'formula' | 'inputs'>,
  unit: Unit,
  language: Language,
): TextPart[] {
  if (formula === '') return [];
  return formulaPieces(formula, unit, language).map(({ text, name }) => {
    const id = name === null ? undefined : inputs[name];
    return id === undefined
      ? { text, observation: null }
      : { text: inputText(index, id, language), observation: id };
  });
}

function directionOf(figure: Quantity): 'up' | 'down' | '' {
  const { lower, upper } = bounds(figure);
  if (lower >= 0 && upper > 0) return 'up';
  return upper <= 0 && lower < 0 ? 'down' : '';
}

function asideText({ kind, figure, unit, decimals }: Aside, language: Language): string {
  const { table } = messages(language).compare;
  const direction = directionOf(figure);
  const size = direction === 'down' ? scale(figure, -1) : figure;
  const text = formatFigure(size, unit, language, { decimals });
  if (direction === '') return text;
  if (kind === 'margin') return direction === 'up' ? table.better(text) : table.worse(text);
  return direction === 'up' ? table.rise(text) : table.fall(text);
}

function placeText({ rank }: ComparisonRow, language: Language): string {
  const { table } = messages(language).compare;
  if (rank === null) return '';
  return rank.best === rank.worst
    ? table.place(String(rank.best))
    : table.places(String(rank.best), String(rank.worst));
}

function differenceText({ difference }: ComparisonRow, language: Language): string {
  if (difference === null) return '';
  if (!difference.ok) return messages(language).compare.table.uncertain;
  const { figure, unit, decimals } = difference.value;
  const side = directionOf(figure);
  if (figure.qualifier === '=' || side === '') {
    return formatFigure(figure, unit, language, { decimals, signed: true });
  }
  const { more, less } = messages(language).compare.table;
  return side === 'up'
    ? more(formatFigure(figure, unit, language, { decimals }))
    : less(formatFigure(scale(figure, -1), unit, language, { decimals }));
}

function verdictOf(
  index: CatalogIndex,
  { request: { measure } }: Comparison,
  { id, measured }: ComparisonRow,
): CompareRow['verdict'] {
  const { outcome } = measured;
  if (!outcome.ok) return '';
  const { figure, score, asides } = outcome.value;
  const margin = asides.find(({ kind }) => kind === 'margin')?.figure;
  const { indicator } = mustGet(index.observations, 'observation', id);
  const judged = mustGet(index.indicators, 'indicator', indicator).polarity !== 'neutral';
  const turned = judged && isChange(measure) ? score : undefined;
  const own = measure === 'change' || measure === 'gap' ? figure : turned;
  const telling = measure === 'target' ? margin : own;
  if (telling === undefined) return '';
  const direction = directionOf(telling);
  return direction === '' ? '' : direction === 'up' ? 'better' : 'worse';
}

function resultText(
  { request }: Comparison,
  { measured }: ComparisonRow,
  language: Language,
  style: FigureStyle,
): string {
  const { outcome } = measured;
  if (!outcome.ok) return '';
  const { figure, unit, decimals } = outcome.value;
  const own = request.measure === 'stated' ? style : {};
  const all = { ...own, decimals };
  return isChange(request.measure)
    ? writeObservation({ ...figure, role: 'change', derivation: null }, unit, language, all)
    : formatFigure(figure, unit, language, all);
}

function agesOf(
  index: CatalogIndex,
  id: string,
  language: Language,
): Pick<CompareRow, 'dated' | 'cadence'> {
  const { end, role, indicator } = mustGet(index.observations, 'observation', id);
  const { nextDue, cadence } = mustGet(index.indicators, 'indicator', indicator);
  const { figure } = messages(language);
  return {
    dated: { end, role, ...(nextDue === '' ? {} : { nextDue }) },
    cadence:
      cadence === ''
        ? ''
        : [figure.cadence, figure.cadences[cadence]].join(punctuation(language).colon),
  };
}

/** The rows of the page's table, in the order of the comparison. */
export function compareRows(
  index: CatalogIndex,
  comparison: Comparison,
  language: Language,
): CompareRow[] {
  const { request, rows } = comparison;
  const first = request.ids.find((id) =>
    rows.some((row) => row.id === id && row.measured.outcome.ok),
  );
  const chosen = rows.map(({ id }) => mustGet(index.observations, 'observation', id));
  const full = fullUnits(index, chosen, language);
  return rows.map((row, position): CompareRow => {
    const style = { full: full.has(chosen[position]?.unit ?? '') };
    const { outcome } = row.measured;
    return {
      id: row.id,
      name: row.group.label[language],
      detail: row.group.detail[language],
      stated: writeFigure(index, row.id, language, style),
      ...agesOf(index, row.id, language),
      formula: outcome.ok ? formulaParts(index, row.measured, outcome.value.unit, language) : [],
      result: resultText(comparison, row, language, style),
      reason: outcome.ok ? '' : messages(language).compare.reason[outcome.reason],
      verdict: verdictOf(index, comparison, row),
      asides: outcome.ok ? outcome.value.asides.map((aside) => asideText(aside, language)) : [],
      difference: differenceText(row, language),
      place: placeText(row, language),
      reference: rows.length > 1 && row.id === first,
    };
  });
}

/** The table as tab-separated text with what must go with it: notes, sources and address. */
export function tableText(
  rows: readonly CompareRow[],
  after: readonly string[],
  language: Language,
): string {
  const words = messages(language).compare.table;
  const head = [words.figure, words.stated, words.how, words.result, words.difference, words.rank];
  const lines = rows.map((row) => [
    [row.name, row.detail].filter(Boolean).join(' · '),
    row.stated,
    row.formula.map(({ text }) => text).join(''),
    row.result === ''
      ? row.reason
      : [row.result, ...row.asides].join(punctuation(language).semicolon),
    row.difference,
    row.place,
  ]);
  return [...[head, ...lines].map((cells) => cells.join('\t')), '', ...after].join('\n');
}
