import type { Language } from '../../base/vocabulary.ts';
import { formulaPieces } from '../../compare/formula-words.ts';
import { observationParts } from '../../i18n/observation.ts';
import type { FigureEntry } from '../page.ts';
import { type FormulaInput, writeEntry } from './facts.ts';

const MINUS = '−';

/** A figure within a sum: a plain one without the unit that all share, any other as it is written. */
function term({ figure, unit }: FigureEntry, shared: boolean, language: Language): string {
  if (!shared || figure.qualifier !== '=')
    return writeEntry({ figure, unit } as FigureEntry, language);
  const parts = observationParts(figure, unit, language, { signed: false });
  return parts.number + (parts.unit.startsWith('%') ? '%' : '');
}

/** Joins the runs of a formula; what is taken away below nothing is added. */
function join(runs: readonly { readonly text: string; readonly figure: boolean }[]): string {
  return runs.reduce((sum, { text, figure }) => {
    if (!figure || !text.startsWith(MINUS)) return sum + text;
    if (sum.endsWith(`${MINUS} `)) return `${sum.slice(0, -2)}+ ${text.slice(1)}`;
    if (sum.endsWith('+ ')) return `${sum.slice(0, -2)}${MINUS} ${text.slice(1)}`;
    return sum + text;
  }, '');
}

/**
 * The sum that made a computed figure, with the figures in it: `8.86 + 8.7 ≈ 17.6 days`. Empty while
 * one of them is not at hand, and where a formula of an older file cannot be read.
 */
export function writeArithmetic(
  entry: FigureEntry,
  inputs: readonly FormulaInput[],
  language: Language,
): string {
  const { derivation, qualifier } = entry.figure;
  const known = new Map(inputs.flatMap(({ name, entry: one }) => (one ? [[name, one]] : [])));
  if (derivation === null || known.size < inputs.length) return '';
  const shared = inputs.every(
    ({ entry: one }) => one?.figure.unit === inputs[0]?.entry?.figure.unit,
  );
  try {
    const runs = formulaPieces(derivation.formula, entry.unit, language).map(({ text, name }) => {
      const input = name === null ? undefined : known.get(name);
      return { text: input ? term(input, shared, language) : text, figure: input !== undefined };
    });
    const about = qualifier === '~';
    const figure = about ? { ...entry.figure, qualifier: '=' as const } : entry.figure;
    return `${join(runs)} ${about ? '≈' : '='} ${writeEntry({ ...entry, figure }, language)}`;
  } catch {
    // Files of others may hold formulas that this site does not read; their words stand above.
    return '';
  }
}
