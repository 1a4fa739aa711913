import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { bracketed } from '../../i18n/punctuation.ts';
import type { FigureEntry } from '../page.ts';
import { today } from '../today.ts';
import { writeAge } from './age.ts';
import { type Fact, figureFacts, sourceFacts } from './facts.ts';

/** The facts of a figure and its source, parted into what is told at once and what is folded. */
export interface PartedFacts {
  readonly lead: readonly Fact[];
  readonly figure: readonly Fact[];
  readonly source: readonly Fact[];
}

/**
 * Parts what is known of a figure: who says it and where, who counted and how it is known, when and
 * how long ago that was, and the next due, before all else.
 */
export function partFacts(entry: FigureEntry, language: Language): PartedFacts {
  const words = messages(language).figure;
  const facts = { source: sourceFacts(entry, language), figure: figureFacts(entry, language) };
  const leads = [
    words.synthetic,
    words.earlier,
    words.publisher,
    words.date,
    words.locator,
    words.countedBy,
    words.evidence,
    words.period,
    words.nextDue,
  ];
  const age = writeAge(entry.figure.end, today(), language);
  const isLead = ({ term }: Fact) => leads.some((one) => one === term);
  const withAge = (fact: Fact): Fact =>
    fact.term === words.period && age !== ''
      ? { ...fact, text: fact.text + bracketed(age, language) }
      : fact;
  return {
    lead: [...facts.source, ...facts.figure].filter(isLead).map(withAge),
    figure: facts.figure.filter((fact) => !isLead(fact)),
    source: facts.source.filter((fact) => !isLead(fact)),
  };
}
