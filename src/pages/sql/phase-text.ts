import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/number.ts';
import { sqlWords } from '../../i18n/sql.ts';
import { errorText } from '../../parts/error-text.ts';
import type { SqlModel } from './model.svelte.ts';

const megabytes = (bytes: number, language: Language) => formatNumber(bytes / 1e6, language, 1);

/** What the page says of a statement and the database. */
export function phaseText(
  { phase, result }: Pick<SqlModel, 'phase' | 'result'>,
  language: Language,
): string {
  const words = sqlWords(language);
  switch (phase.kind) {
    case 'waiting':
    case 'running':
    case 'cancelled':
      return words[phase.kind];
    case 'starting':
      if (phase.progress === null) return messages(language).site.loading;
      return words.starting(
        megabytes(phase.progress.loaded, language),
        megabytes(phase.progress.total, language),
      );
    case 'answered': {
      const { total = 0, columns = [] } = result ?? {};
      return words.answered(formatNumber(total, language), String(columns.length));
    }
    case 'unfit':
      return words.faults[phase.fault];
    case 'refused': {
      const { spot } = phase.error;
      return spot === null
        ? words.refused
        : words.refusedAt(String(spot.line), String(spot.column));
    }
    case 'failed':
      return errorText(phase.cause, language);
  }
}
