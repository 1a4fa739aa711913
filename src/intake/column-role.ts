import type { ColumnProfile } from './column-profile.ts';
import type { ColumnRole, GuessReason } from './mapping.ts';
import { HEADINGS } from './words.ts';

/** The role of a column and why. */
export interface RoleGuess {
  readonly role: ColumnRole;
  readonly reason: GuessReason;
  readonly detail: string;
}

const guess = (role: ColumnRole, reason: GuessReason, detail = ''): RoleGuess => ({
  ...{ role, reason, detail },
});

const share = (part: number, whole: number) => `${part}/${whole}`;

/** What a heading alone tells, whatever the cells. */
function byHeading(name: string, p: ColumnProfile): RoleGuess | null {
  if (HEADINGS.areaCode.test(name) && p.figures >= p.texts - p.figures) {
    return guess('area-code', 'heading-word', name);
  }
  if (HEADINGS.note.test(name)) return guess('note', 'heading-word', name);
  if (HEADINGS.code.test(name) && p.areas === 0) return guess('ignore', 'codes', name);
  return null;
}

function byTime(name: string, p: ColumnProfile): RoleGuess | null {
  const named = HEADINGS.period.test(name) || name === '';
  if (named && p.years > 0 && p.years >= 0.6 * p.filled) {
    return guess(HEADINGS.year.test(name) ? 'year' : 'period', 'heading-word', name);
  }
  if (HEADINGS.month.test(name) && p.months >= 0.6 * p.filled) {
    return guess('month', 'heading-word', name);
  }
  if (named && p.serials + p.periods + p.years >= 0.6 * p.filled && p.filled > 0) {
    return guess(HEADINGS.year.test(name) ? 'year' : 'period', 'heading-word', name);
  }
  const plain = p.periods - p.absent;
  return p.filled > 0 && plain >= 0.6 * p.filled
    ? guess('period', 'cells', share(p.periods, p.filled))
    : null;
}

function byPlace(name: string, p: ColumnProfile): RoleGuess | null {
  const others = p.filled - p.figures;
  if (p.filled > 0 && p.areas >= 0.5 * p.filled) {
    const asCode = p.codes >= 0.5 * p.filled || (p.texts === 0 && p.figures === p.filled);
    return guess(asCode ? 'area-code' : 'area', 'known-names', share(p.areas, p.filled));
  }
  if (HEADINGS.area.test(name) && others > 0) return guess('area', 'heading-word', name);
  return p.texts > 0 && others > 0 && p.areaWords >= 0.6 * p.filled
    ? guess('area', 'cells', share(p.areaWords, p.filled))
    : null;
}

function byText(name: string): RoleGuess | null {
  const { reform, indicator, organisation, role } = HEADINGS;
  if (role.test(name)) return guess('ignore', 'heading-word', name);
  if (reform.test(name)) return guess('reform', 'heading-word', name);
  if (indicator.test(name)) return guess('indicator', 'heading-word', name);
  return organisation.test(name) ? guess('area', 'heading-word', name) : null;
}

/**
 * The role of a column by its heading and all its cells; null for a column of names of which only the
 * rest of the table tells what they name.
 */
export function roleOf(name: string, p: ColumnProfile): RoleGuess | null {
  if (p.filled === 0) return guess('ignore', 'empty');
  if (HEADINGS.running.test(name) && (p.sequential || p.figures >= 0.6 * p.filled)) {
    return guess('ignore', 'running-numbers', name);
  }
  const told = byHeading(name, p) ?? byTime(name, p);
  if (told !== null) return told;
  if (HEADINGS.unit.test(name) && p.units >= 0.5 * p.filled) {
    return guess('unit', 'heading-word', name);
  }
  const given = p.filled - p.absent;
  const place = byPlace(name, p);
  if (place !== null) return place;
  if (p.codes >= 0.5 * p.filled) return guess('ignore', 'codes', share(p.codes, p.filled));
  // One wrong cell, or many, do not make a column of figures one of text.
  if (given === 0 || p.figures > 0.5 * (given - p.errors)) {
    return guess('value', 'cells', share(p.figures, given));
  }
  return byText(name);
}
