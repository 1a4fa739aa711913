import { readPeriodText } from '../../base/period-text.ts';
import type { Language, Unit } from '../../base/vocabulary.ts';
import { ownFormWords } from '../../i18n/own-forms.ts';
import type { IndicatorEdit, ReformEdit } from '../../intake/package/said.ts';
import { typedDate, typedFigure, typedNumber } from '../../intake/package/typed.ts';

const unless = (fine: boolean, text: string) => (fine ? '' : text);

/** Why what was typed of an indicator is not used, by field; '' where it is. */
export function problemsOf(edit: IndicatorEdit, unit: Unit, language: Language) {
  const words = ownFormWords(language);
  const empty = (text: string) => text.trim() === '';
  const { target, by, tolerance, points, ruleDate } = edit;
  return {
    target: unless(
      empty(target) || typedFigure(target, unit) !== null,
      words.targetOdd(unit.symbol[language]),
    ),
    by: unless(empty(by) || readPeriodText(by) !== null, words.dateOdd),
    tolerance: unless(empty(tolerance) || typedNumber(tolerance, 0) !== null, words.numberOdd('0')),
    points: unless(empty(points) || typedNumber(points, 1) !== null, words.numberOdd('1')),
    ruleDate: unless(typedDate(ruleDate) !== null, words.dateOdd),
  };
}

/** The same of a reform. */
export function reformProblems({ start, end }: ReformEdit, language: Language) {
  const words = ownFormWords(language);
  const [from, to] = [typedDate(start), typedDate(end)];
  const isBefore = from !== null && to !== null && to !== '' && to < from.slice(0, to.length);
  return {
    start: unless(from !== null, words.dateOdd),
    end: unless(to !== null, words.dateOdd) || unless(!isBefore, words.endOdd),
  };
}
