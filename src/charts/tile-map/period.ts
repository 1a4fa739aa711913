import { isDay } from '../../base/period.ts';
import type { Language } from '../../base/vocabulary.ts';
import { chartMessages } from '../../i18n/chart-messages.ts';
import { formatDate, formatPeriod } from '../../i18n/period.ts';
import type { ChartRow } from '../../spec/document.ts';

/** The period that most tiles share, and how that is said once for all of them. */
export interface CommonPeriod {
  /** Null if no period is that of more than half the figures: then each tile says its own. */
  readonly period: string | null;
  /** Empty if `period` is null. */
  readonly text: string;
}

/** Finds the period of more than half the rows (and of two at least, or of the only one). */
export function commonPeriod(rows: readonly ChartRow[], language: Language): CommonPeriod {
  const counts = new Map<string, number>();
  for (const { period } of rows) counts.set(period, (counts.get(period) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined || most[1] * 2 <= rows.length) return { period: null, text: '' };
  const [period] = most;
  if (counts.size === 1) return { period, text: formatPeriod(period, language) };
  const day = isDay(period);
  const written = day ? formatDate(period, language) : formatPeriod(period, language);
  return { period, text: chartMessages(language).chart.unlessSaid(written) };
}
