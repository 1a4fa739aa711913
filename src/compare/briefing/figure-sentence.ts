import { isComputed } from '../../base/computed.ts';
import type { Language } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { messages } from '../../i18n/messages.ts';
import { roleAside, roleName } from '../../i18n/observation.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { againstOf } from '../measures/counterpart.ts';
import { directionOf, type RelativeFigure, relativeFigure } from './relative.ts';

/** A figure in a text, to be written out later. */
export const slot = ({ id }: Pick<Observation, 'id'>): string => `{${id}}`;

/** Words that no name begins with: they lose their capital in the middle of a sentence. */
const NO_NAME = /^(A|An|As|From|In|Of|Required|Set|The|Under|Up)\b/;

/** A note of the data in brackets; left out if it has a number, which could not be cited. */
function noteAside({ note }: Observation, language: Language): string {
  const text = note[language].replace(/[。.]$/, '');
  if (text === '' || /[\d。.]/.test(text)) return '';
  const inside = text.replace(NO_NAME, (word) => word.toLowerCase());
  return messages(language).briefing.templates.aside(inside);
}

/**
 * What must be known beside a figure, in brackets: that it is no actual one (if `role`), its time,
 * that it was computed; '' if nothing.
 */
function asideOf(one: Observation, language: Language, role: boolean): string {
  const words = messages(language);
  const { aside, asideComma, computed } = words.briefing.templates;
  const parts = [
    role ? roleAside(one, language) : '',
    one.period === '' ? '' : formatPeriod(one.period, language, one.role),
    isComputed(one) ? computed : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : aside(parts.join(asideComma));
}

/** A figure as `{id}` with what must be known beside it; its role too, if `role`. */
export function withAside(one: Observation, language: Language, role: boolean): string {
  return slot(one) + asideOf(one, language, role);
}

/** How a relative figure is said: `a cut of {id}`; '' if there is none. */
export function relativeText(
  index: CatalogIndex,
  now: Observation,
  relative: RelativeFigure | null,
  language: Language,
): string {
  const words = messages(language).briefing.templates;
  if (relative === null) return '';
  if (relative.kind === 'change') return words.changed(slot(relative));
  const verb = words[relative.kind === 'cut' ? 'cut' : 'grown'][verbKind(index, now)];
  return words.by(verb, slot(relative));
}

function verbKind(index: CatalogIndex, one: Observation): 'time' | 'count' | 'ratio' {
  const { dimension } = mustGet(index.units, 'unit', one.unit);
  if (dimension === 'time') return 'time';
  return ['share', 'ratio', 'score'].includes(dimension) ? 'ratio' : 'count';
}

/** One figure and what it is held against. */
interface Pair {
  readonly index: CatalogIndex;
  readonly now: Observation;
  readonly before: Observation;
  readonly name: string;
  readonly relative: RelativeFigure | null;
  readonly language: Language;
}

function sinceBaseline({ index, now, before, name, relative, language }: Pair): string {
  const words = messages(language).briefing.templates;
  const direction = directionOf(before, now);
  const write = words.baseline[direction === 'unsure' ? 'same' : direction];
  const aside = asideOf(before, language, false);
  const kind = before.base === null ? words.baseline.unnamed : roleName(before, language);
  const said = withAside(now, language, true);
  if (relative?.kind === 'change' && isComputed(before)) {
    return words.baseline.stated(name, said, slot(relative), kind, slot(before));
  }
  const text = write(name, kind, slot(before), aside, said);
  const by = relativeText(index, now, relative, language);
  return by === '' ? text : text + words.clause(by);
}

function againstLimit({ index, now, before, name, relative, language }: Pair): string {
  const words = messages(language).briefing.templates;
  const kind = verbKind(index, now);
  const { polarity } = mustGet(index.indicators, 'indicator', now.indicator);
  const better = directionOf(before, now) === 'fall' && polarity === 'less' && kind === 'time';
  const is = words.limit[better ? 'shortened' : 'is'](name, withAside(now, language, true));
  const written = words.limit[before.role === 'target' ? 'target' : 'standard'];
  const limit = written(slot(before), noteAside(before, language));
  switch (relative?.kind) {
    case 'cut':
      return is + words.limit.less(limit, words.cut[kind], slot(relative));
    case 'rise':
      return is + words.limit.more(limit, words.grown[kind], slot(relative));
    default:
      return is + words.limit.beside(limit);
  }
}

/**
 * Says one figure in a sentence, with its time and what it is held against, if the catalog knows:
 * its baseline, else target or standard. Figures stand as `{id}`.
 */
export function figureSentence(index: CatalogIndex, id: string, language: Language): string {
  const now = mustGet(index.observations, 'observation', id);
  const name = mustGet(index.indicators, 'indicator', now.indicator).name[language];
  const words = messages(language).briefing.templates;
  const before = againstOf(index, now);
  if (before === null) return words.sentence(words.plain(name, withAside(now, language, true)));
  const pair = { index, now, before, name, relative: relativeFigure(index, before, now), language };
  return words.sentence(before.role === 'baseline' ? sinceBaseline(pair) : againstLimit(pair));
}

/** True if any of the figures has no date. */
export function anyUndated(index: CatalogIndex, ids: readonly string[]): boolean {
  return ids.some((id) => mustGet(index.observations, 'observation', id).period === '');
}
