import type { Language } from '../base/vocabulary.ts';
import type { FigureDerivation } from './document.ts';

const SIGNS: Readonly<Record<string, string>> = { '-': '−', '*': '×', '/': '÷' };

/**
 * How a figure was computed, as people write it: `（上年同期 − 本期）÷ 上年同期 × 100%`. A file without
 * those words keeps its own names, with the signs that people write.
 */
export function writeFormula(
  { formula, inWords }: Pick<FigureDerivation, 'formula' | 'inWords'>,
  language: Language,
): string {
  if (inWords !== undefined) return inWords[language];
  return formula.replace(/\s*([-+*/])\s*/g, (_, sign: string) => ` ${SIGNS[sign] ?? sign} `).trim();
}
