import type { Translation } from './translation.ts';
import type { zhOwn } from './zh-own.ts';

type Understood = 'home' | 'homeOpen' | 'homeNone' | 'wholes' | 'repairs' | 'notes';
type Guessed = 'understood' | 'formulaResult' | 'guess' | 'because' | 'about';

/** What the page for one’s own tables says of how a table was understood, in English. */
export const enOwnUnderstood: Pick<Translation<typeof zhOwn>, Understood | Guessed> = {
  home: 'Districts of a shared name are of',
  homeOpen: 'the table does not say',
  homeNone: 'none of these (new places)',
  wholes: (count) =>
    `${count} figures of total rows and columns are the whole that shares are of; rankings and charts leave them out.`,
  repairs: {
    'filled-down': (count) => `${count} empty names were read as those above them.`,
    noughts: (count) =>
      `${count} figures leave noughts at the end out and were read to the decimals of their indicator (96 beside 95.9 is 96.0).`,
    brackets: (count) => `${count} figures in brackets were read as negative.`,
    formulas: (count) => `${count} figures are results of formulas, as the file last saved them.`,
    provisional: (count) => `${count} figures are provisional, as the table says.`,
    fractions: (count, names) =>
      `Please check: ${names} is in %, but all its ${count} figures are between 0 and 1 and may be fractions (0.625 for 62.5%). They are read as they stand; if they are fractions, change the unit to “fraction” in the settings of the table or of the indicator.`,
  },
  notes: {
    encoding: (name) => `The file is in ${name} and was read so.`,
    delimiter: (mark) => `Columns are separated by ${mark === '\t' ? 'tabs' : `“${mark}”`}.`,
    'quotes-kept': (lines) =>
      `Quotes within cells were kept as written (line ${lines.split(' ').slice(0, 5).join(', ')}).`,
    'rows-cut': (name) => `${name} has too many rows; only the first part was read.`,
    'text-cut': (cells) => `The text in ${cells} is too long; only its beginning was read.`,
    disguised: (kind) => `The name of the file promises another kind; it was read as ${kind}.`,
  },
  understood: 'Understood: ',
  formulaResult: 'result of a formula',
  guess: (about, value, why) => `${about}${value === '' ? '' : ` ${value}`}${why}`,
  because: (why, detail) => ` (by ${why}${detail === '' ? '' : `: “${detail}”`})`,
  about: {
    heading: 'heading rows',
    unit: 'unit',
    period: 'period',
    area: 'place',
    indicator: 'indicator',
    monthly: 'by months',
    decimal: 'decimal sign',
    'same-heading': 'columns headed alike',
  },
};
