import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/number.ts';
import { errorText } from '../../parts/error-text.ts';
import type { Phase } from './model.svelte.ts';

const megabytes = (bytes: number, language: Language) => formatNumber(bytes / 1e6, language, 1);

/** How far the answer is, and where it comes from. */
export function phaseText(phase: Phase, language: Language): string {
  const words = messages(language).explore;
  switch (phase.kind) {
    case 'waiting':
      return words.answered.memory;
    case 'starting':
      return phase.progress === null
        ? messages(language).site.loading
        : words.starting(
            megabytes(phase.progress.loaded, language),
            megabytes(phase.progress.total, language),
          );
    case 'querying':
      return words.querying;
    case 'answered':
      return words.answered[phase.by];
    case 'failed':
      return `${errorText(phase.cause, language)} ${words.before}`;
  }
}
