import jsep from 'jsep';
import { both, isPercent, type Language, type LocalText, type Unit } from '../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../catalog/index-catalog.ts';
import type { Observation } from '../catalog/types.ts';
import { messages } from '../i18n/messages.ts';
import { roleName } from '../i18n/observation.ts';
import { formatPeriod } from '../i18n/period.ts';
import { bracketed } from '../i18n/punctuation.ts';

/** A run of a written formula; `name` is set where a figure of that name stands. */
export interface FormulaPiece {
  readonly text: string;
  readonly name: string | null;
}

const SIGNS: Readonly<Record<string, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' };
const PARENTHESES = { zh: ['（', '）'], en: ['(', ')'] } as const;
/** Signs behind a number, and what a formula multiplies by to have them. */
const SHARES: Readonly<Record<string, number>> = { '%': 100, '‰': 1000 };

const isSum = (node: jsep.Expression) => node.operator === '+' || node.operator === '-';
const isTimes = (node: jsep.Expression, factor: number | undefined) =>
  node.type === 'BinaryExpression' &&
  node.operator === '*' &&
  (node.right as jsep.Expression).value === factor;
// A percentage is written with its sign and needs no dividing.
const isShareDivided = (node: jsep.Expression) =>
  node.operator === '/' && (node.right as jsep.Expression).value === SHARES['%'];

class Writer {
  readonly pieces: FormulaPiece[] = [];

  constructor(private readonly language: Language) {}

  text(text: string): void {
    this.pieces.push({ text, name: null });
  }

  /** Chinese parentheses are wide; no space stands beside them. */
  private sign(operator: string, after: boolean): void {
    const wide = this.language === 'zh';
    const { text, name } = this.pieces.at(-1) ?? { text: '', name: null };
    const closed = name === null && text === PARENTHESES.zh[1];
    const [left, right] = [closed ? '' : ' ', wide && after ? '' : ' '];
    this.text(left + (SIGNS[operator] ?? operator) + right);
  }

  private part(node: jsep.Expression, apart: boolean): void {
    const [open, close] = PARENTHESES[this.language];
    if (apart) this.text(open);
    this.node(node);
    if (apart) this.text(close);
  }

  node(node: jsep.Expression): void {
    if (node.type === 'Identifier') {
      this.pieces.push({ text: String(node.name), name: String(node.name) });
    } else if (node.type === 'Literal') this.text(String(node.raw));
    else if (node.type === 'UnaryExpression') {
      this.text('−');
      this.part(node.argument as jsep.Expression, false);
    } else if (isShareDivided(node)) this.node(node.left as jsep.Expression);
    else this.binary(node as jsep.BinaryExpression);
  }

  private binary({ operator, left, right }: jsep.BinaryExpression): void {
    const product = operator === '*' || operator === '/';
    const whole = operator === '-' || operator === '/';
    const after = (product && isSum(right)) || (whole && right.type === 'BinaryExpression');
    this.part(left, product && isSum(left));
    this.sign(operator, after);
    this.part(right, after);
  }
}

/**
 * A formula with the signs that people write, in runs: `a ÷ b × 100%`. A result in per cent takes
 * its sign with the hundred; throws jsep's error if the formula cannot be read.
 */
export function formulaPieces(formula: string, unit: Unit, language: Language): FormulaPiece[] {
  const tree = jsep(formula);
  const writer = new Writer(language);
  const { en: symbol } = unit.symbol;
  writer.node(tree);
  if (isTimes(tree, SHARES[symbol])) writer.text(symbol);
  return writer.pieces;
}

const AGAINST: readonly (Observation['base'] | undefined)[] = ['year-earlier', 'period-before'];

/** What a figure is among others of its indicator: `上年同期`, `本期`, `同比变化率`. */
function standing(index: CatalogIndex, one: Observation, all: readonly Observation[]): LocalText {
  const beside = all.some(({ base }) => AGAINST.includes(base));
  const unit = mustGet(index.units, 'unit', one.unit);
  const own = mustGet(index.indicators, 'indicator', one.indicator).unit;
  const write = (language: Language) => {
    const words = messages(language).figure.inFormula;
    if (one.role === 'actual' && beside) return words.thisPeriod;
    if (one.role !== 'change') return roleName(one, language);
    return words.change(one.base ?? null, isPercent(unit) && one.unit !== own);
  };
  return both(write);
}

/** What needs no word to say what it is. */
const MEASURED: readonly Observation['role'][] = ['actual', 'context'];

/** The first way of naming them that tells all apart; the last if none does. */
function tellApart(index: CatalogIndex, all: readonly Observation[]): LocalText[] {
  const each = (write: (one: Observation, language: Language) => string) =>
    all.map((one) => both((language) => write(one, language)));
  const ways = [
    all.map((one) => standing(index, one, all)),
    each(({ period, role }, language) => formatPeriod(period, language, role)),
    each(({ area }, language) => mustGet(index.areas, 'area', area).name[language]),
  ];
  const apart = ways.find((way) => new Set(way.map(({ zh }) => zh)).size === all.length);
  return apart ?? each(({ id }) => id);
}

/** The words of each named figure: its indicator, and what it is where several share that. */
function termsOf(
  index: CatalogIndex,
  inputs: Readonly<Record<string, string>>,
): ReadonlyMap<string, LocalText> {
  const named = Object.entries(inputs).map(([name, id]) => ({
    name,
    one: mustGet(index.observations, 'observation', id),
  }));
  const alone = new Set(named.map(({ one }) => one.indicator)).size === 1;
  const terms = named.map(({ name, one }): [string, LocalText] => {
    const indicator = mustGet(index.indicators, 'indicator', one.indicator).name;
    const same = named.filter((other) => other.one.indicator === one.indicator);
    if (same.length === 1 && MEASURED.includes(one.role)) return [name, indicator];
    const position = same.findIndex((other) => other.name === name);
    const what = tellApart(
      index,
      same.map((other) => other.one),
    )[position] ?? { zh: name, en: name };
    if (alone && same.length > 1) return [name, what];
    const write = (language: Language) => indicator[language] + bracketed(what[language], language);
    return [name, both(write)];
  });
  return new Map(terms);
}

/**
 * A formula in words, with the indicators' names for its variables: `（上年同期 − 本期）÷ 上年同期 ×
 * 100%`, `disputes settled ÷ disputes × 100%`. `unit` is the result's; throws `unknown …` if an
 * input is not in the catalog.
 */
export function formulaInWords(
  index: CatalogIndex,
  {
    formula,
    inputs,
  }: { readonly formula: string; readonly inputs: Readonly<Record<string, string>> },
  unit: Unit,
): LocalText {
  const terms = termsOf(index, inputs);
  const write = (language: Language) =>
    formulaPieces(formula, unit, language)
      .map(({ text, name }) => (name === null ? text : (terms.get(name)?.[language] ?? text)))
      .join('');
  // A name may end with a wide parenthesis, which brings its own space.
  return { zh: write('zh').replace(/） (?=[−+×÷])/g, '）'), en: write('en') };
}
