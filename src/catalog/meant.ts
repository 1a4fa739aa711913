import { halfWidth } from '../base/half-width.ts';
import { isDate } from '../base/period.ts';
import { readPeriodText } from '../base/period-text.ts';
import { readFigure } from '../base/stated.ts';
import type { Problem } from './problem.ts';

/** What a fault's sentence adds: how to write what was meant; nothing where it cannot be told. */
type Meant = Problem['details'];

const told = (meant: string | null): Meant => (meant === null || meant === '' ? {} : { meant });

/** The columns of a figure as its words and signs are written in them: 17.3万, 逾110, 3—6. */
export function figureMeant(column: string, cell: string, hasPower: boolean): Meant {
  const figure = readFigure(cell);
  if (figure === null) return {};
  const { qualifier, value, lower, upper } = figure.quantity;
  const numbers = halfWidth(cell).match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const [first = '', last = first] = numbers.map((number) => number.replaceAll(',', ''));
  const power = Math.round(
    Math.log10(Math.abs(value ?? upper ?? 0) / Number(value === null ? last : first)),
  );
  const shifted = Number.isFinite(power) && power > 0 ? power : 0;
  if (shifted > 0 && !hasPower) return told(value === null ? null : String(value));
  const sign = (value ?? lower ?? 0) < 0 ? '-' : '';
  const limits =
    value === null ? [`lower=${first}`, `upper=${last}`] : [`${column}=${sign}${first}`];
  const words = [
    ...(shifted > 0 ? [`UNIT_MULT=${shifted}`] : []),
    ...(qualifier === '=' ? [] : [`qualifier=${qualifier}`]),
  ];
  return told([...limits, ...words].join(', '));
}

/** A day, month or year as dates are written: 2023/5/1, 2023年5月. */
export function dateMeant(cell: string): Meant {
  const period = readPeriodText(cell);
  return told(period !== null && isDate(period) ? period : null);
}

/** A period as it is written: 2023年1—6月, 2023.05. */
export const periodMeant = (cell: string): Meant => told(readPeriodText(cell));

/** What people put between ids, and what belongs there. */
const SEPARATORS = { '|': /\s*｜\s*/g, '~': /\s*[、，,；;～/]\s*/g } as const;

/** Ids of a list with what belongs between them. */
export function listMeant(cell: string): Meant {
  const meant = cell.replace(SEPARATORS['|'], '|').replace(SEPARATORS['~'], '~');
  return told(meant === cell ? null : meant);
}
