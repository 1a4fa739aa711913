import { linkable } from '../../base/address.ts';
import { isComputed } from '../../base/computed.ts';
import type { Language } from '../../base/vocabulary.ts';
import { formatFigure, mustBeFull } from '../../i18n/figure.ts';
import { writeLicence } from '../../i18n/licence.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/number.ts';
import { roleName, writeObservation, writePrecision } from '../../i18n/observation.ts';
import { formatDate, formatPeriod } from '../../i18n/period.ts';
import { bracketed, punctuation } from '../../i18n/punctuation.ts';
import type { EarlierValue, Figure } from '../../spec/document.ts';
import { pathOfReform } from '../own/own-id.ts';
import type { FigureEntry } from '../page.ts';
import { sentenceCase } from '../sentence-case.ts';
import { today } from '../today.ts';
import { isOverdue } from './age.ts';

/** A line of the panel: a term and what there is to say of it. */
export interface Fact {
  readonly term: string;
  readonly text: string;
  /** Path within the language, where the text leads somewhere on the site. */
  readonly path?: string;
}

/** A named input of a formula. */
export interface FormulaInput {
  /** As the formula names it. */
  readonly name: string;
  readonly id: string;
  /** Null while the figure is not known here. */
  readonly entry: FigureEntry | null;
}

/** Writes a figure with qualifier and unit, as everywhere on the site. */
export function writeEntry({ figure, unit }: FigureEntry, language: Language): string {
  return writeObservation(figure, unit, language);
}

/**
 * Writes figures that stand in one table, by their ids: those of one indicator all in full where one
 * of them must be, so that 155,032 does not stand under 14.34万.
 */
export function writeTogether(
  entries: readonly FigureEntry[],
  language: Language,
): ReadonlyMap<string, string> {
  const written = entries.map(({ figure, unit }): [string, string] => {
    const kind = entries
      .map((one) => one.figure)
      .filter(
        ({ indicator, unit: code }) => indicator.id === figure.indicator.id && code === figure.unit,
      );
    const full = mustBeFull(kind, unit, language);
    return [figure.observation ?? '', writeObservation(figure, unit, language, { full })];
  });
  return new Map(written);
}

/** Where a computed figure may lie, written with its unit; '' for one that is not rounded. */
export function writeInterval({ figure, unit }: FigureEntry, language: Language): string {
  const interval = figure.derivation?.interval;
  if (!interval) return '';
  return formatFigure({ qualifier: 'range', value: null, ...interval }, unit, language);
}

/** The number in full where the short form leaves digits out of sight; '' otherwise. */
function inFull({ figure }: FigureEntry, language: Language, written: string): string {
  if (figure.value === null || isComputed(figure)) return '';
  const full = formatNumber(figure.value, language);
  return written.includes(full.replace('−', '')) ? '' : full;
}

function qualifierFact(entry: FigureEntry, language: Language): string {
  const said = writePrecision(entry.figure, entry.unit, language);
  const full = inFull(entry, language, writeEntry(entry, language));
  return [said, full].filter(Boolean).join(punctuation(language).semicolon);
}

const begun = (fact: Fact): Fact => ({ ...fact, text: sentenceCase(fact.text) });

/** How a figure is known and by whom, when the next is due, and whether it may be ranked. */
function knownFacts({ figure }: FigureEntry, language: Language): Fact[] {
  const words = messages(language);
  const { evidence, countedBy, nextDue, notRanked } = figure;
  return [
    { term: words.figure.evidence, text: evidence ? words.evidence[evidence] : '' },
    { term: words.figure.countedBy, text: countedBy?.[language] ?? '' },
    {
      term: words.figure.cadence,
      text: figure.cadence ? words.figure.cadences[figure.cadence] : '',
    },
    {
      term: words.figure.nextDue,
      text: nextDue ? writeDue(nextDue, today(), language) : '',
    },
    { term: words.figure.ranking, text: notRanked?.[language] ?? '' },
  ].filter(({ text }) => text !== '');
}

/** When the next figure is due, and that it is overdue where that day has passed. */
export function writeDue(due: string, day: string, language: Language): string {
  const overdue = isOverdue(due, day);
  return `${formatDate(due, language)}${overdue ? bracketed(messages(language).figure.overdue, language) : ''}`;
}

/** A value that was published before, as the figure itself is written. */
function writeValue({ figure, unit }: FigureEntry, one: EarlierValue, language: Language): string {
  const { qualifier, value, lower, upper } = one;
  const past = { ...figure, qualifier, value, lower, upper, words: undefined, derivation: null };
  return writeObservation(past, unit, language);
}

/** What was published before each correction, with its day and reason; '' if nothing was. */
function writeEarlier(entry: FigureEntry, language: Language): string {
  const words = messages(language).figure;
  return (entry.figure.earlier ?? [])
    .map((one) =>
      words.earlierValue(
        writeValue(entry, one, language),
        formatDate(one.until, language),
        one.reason[language],
      ),
    )
    .join(punctuation(language).semicolon);
}

/**
 * What a link tells that cites a figure as it stood on a day: the value then, if it was corrected
 * since; '' if it is the one shown.
 * @param day ISO 8601; '' if the link names none
 */
export function writeCited(entry: FigureEntry, day: string, language: Language): string {
  const past = (entry.figure.earlier ?? []).filter(({ until }) => day !== '' && day < until).at(-1);
  if (past === undefined) return '';
  return messages(language).figure.cited(
    writeValue(entry, past, language),
    formatDate(day, language),
    formatDate(past.until, language),
  );
}

/** What a figure is: when, where, in which role, and how precisely it was stated. */
export function figureFacts(entry: FigureEntry, language: Language): Fact[] {
  const words = messages(language);
  const { figure } = entry;
  const facts = [
    { term: words.figure.synthetic, text: figure.synthetic ? words.chart.synthetic : '' },
    { term: words.figure.role, text: roleName(figure, language) },
    { term: words.figure.qualifier, text: qualifierFact(entry, language) },
    { term: words.figure.period, text: formatPeriod(figure.period, language, figure.role) },
    { term: words.figure.area, text: figure.area.name[language] },
    { term: words.figure.stage, text: figure.stage === '' ? '' : words.stage[figure.stage] },
    ...knownFacts(entry, language),
    { term: words.figure.polarity, text: words.polarity[figure.polarity] },
    { term: words.figure.earlier, text: writeEarlier(entry, language) },
  ].filter(({ text }): boolean => text !== '');
  const { reform } = figure;
  if (reform === null) return facts.map(begun);
  // The site has no page of what readers opened themselves but the one where they did.
  const path = pathOfReform(reform.id);
  return [...facts, { term: words.figure.reform, text: reform.name[language], path }].map(begun);
}

/** Where a figure comes from, but for the title, which stands above; empty lines are left out. */
export function sourceFacts({ figure, source }: FigureEntry, language: Language): Fact[] {
  const words = messages(language).figure;
  const grades = { '': '', A: words.gradeA, B: words.gradeB };
  const date = source.date === '' ? words.undated : formatDate(source.date, language);
  return [
    { term: words.publisher, text: source.publisher[language] },
    { term: words.date, text: date },
    { term: words.locator, text: figure.locator[language] },
    { term: words.licence, text: writeLicence(source, language) },
    { term: words.grade, text: grades[source.grade] },
    { term: words.note, text: source.note[language] },
  ].filter(({ text }) => text !== '');
}

/** The inputs of a computed figure, looked up by `find`; none for a stated one. */
export function formulaInputs(
  figure: Figure,
  find: (id: string) => FigureEntry | undefined,
): FormulaInput[] {
  return Object.entries(figure.derivation?.inputs ?? {}).map(([name, id]) => ({
    name,
    id,
    entry: find(id) ?? null,
  }));
}

/** The web address of a source, if it is one that a link may lead to. */
export function sourceAddress(url: string): string | null {
  return linkable(url) || null;
}
