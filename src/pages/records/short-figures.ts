import { quantity } from '../../base/quantity.ts';
import type { Language } from '../../base/vocabulary.ts';
import { type LogContext, unitIn } from '../../compare/records/log-context.ts';
import { formatFigure } from '../../i18n/figure.ts';
import { formatNumber } from '../../i18n/number.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { recordsWords } from '../../i18n/records.ts';
import type { GroupFigures } from '../../records/linked/figures.ts';
import type { Numbered } from './shown.ts';

/** A figure as it stands among a few. */
export interface ShortFigure {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

const round1 = (value: number) => Math.round(value * 10) / 10;

/** Days with their unit; what is not reached says so. */
export function writeDays(value: number | null, log: LogContext, language: Language): string {
  if (value === null) return recordsWords(language).notReached;
  return formatFigure(quantity(round1(value)), unitIn(log, 'day'), language);
}

/** A share in per cent, to a tenth. */
export function writeShare(share: number | null, language: Language): string {
  return share === null ? '–' : `${formatNumber(round1(share * 100), language)}%`;
}

/** The limits of a median; '' where there are none. */
export function intervalSaid(
  { median: { lower, upper, value } }: Pick<GroupFigures, 'median'>,
  language: Language,
): string {
  const words = recordsWords(language);
  if (value === null || lower === null) return '';
  const end = (one: number | null) =>
    one === null ? words.openUpper : formatNumber(round1(one), language);
  return words.interval(end(lower), end(upper));
}

/** The figures of a log that stand above its charts. */
export function shortFigures({ answer, query }: Numbered, log: LogContext, language: Language) {
  const words = recordsWords(language);
  const count = (value: number) => formatNumber(value, language);
  const { figures, cases } = answer.whole;
  const ended = figures.success + figures.other + figures.withdrawn;
  const { age, successShare, within } = figures;
  const over = age.over === null || age.over === 0 ? '' : words.openOver(count(age.over));
  const inDays = (value: number) => writeDays(value, log, language);
  const ages = age.median === null ? '' : words.openAge(inDays(age.median), inDays(age.p90 ?? 0));
  const list: ShortFigure[] = [
    {
      key: 'cases',
      name: words.chosenCases,
      value: count(cases),
      note: words.ofAll(count(log.rowsUsed)),
    },
    {
      ...{
        key: 'median',
        name: words.median,
        value: writeDays(figures.median.value, log, language),
      },
      note: [words.medianNote, intervalSaid(figures, language)]
        .filter(Boolean)
        .join(punctuation(language).comma),
    },
    {
      ...{ key: 'median-ended', name: words.medianEnded, note: '' },
      value: figures.medianEnded === null ? '–' : writeDays(figures.medianEnded, log, language),
    },
    {
      ...{ key: 'open', name: words.openNow, value: count(figures.open) },
      note: [ages, over].filter(Boolean).join(punctuation(language).semicolon),
    },
    {
      ...{ key: 'clearance', name: words.clearance, note: '' },
      value: writeShare(figures.all === 0 ? null : ended / figures.all, language),
    },
  ];
  if (figures.success > 0 && successShare !== null) {
    const { lower, upper, share } = successShare;
    const ends = words.interval(writeShare(lower, language), writeShare(upper, language));
    list.push({
      ...{ key: 'success', name: words.successRate, value: writeShare(share, language) },
      note: [words.successNote, ends].join(punctuation(language).comma),
    });
  }
  if (query.limit !== null) {
    list.push({
      ...{ key: 'within', name: words.within(inDays(query.limit)), note: words.withinNote },
      value: writeShare(within, language),
    });
  }
  const { value } = figures.median;
  const differ =
    value === null || figures.medianEnded === null || Math.abs(value - figures.medianEnded) >= 0.5;
  const why = ended === 0 ? 'none' : differ ? 'differ' : 'same';
  return { list, why } as const;
}
