import type { Base, Polarity, Role, Unit } from '../base/vocabulary.ts';
import { both, type LocalText } from '../base/vocabulary.ts';
import type { CatalogIndex } from '../catalog/index-catalog.ts';
import { messages } from '../i18n/messages.ts';
import type { ChartRow } from '../spec/document.ts';
import { figureOf } from './figure.ts';
import { formulaInWords } from './formula-words.ts';
import type { Measured, Measurement } from './measures/measure.ts';

/** What a computed figure is in a document, beside its number. */
export interface ComputedPlace {
  readonly key: string;
  readonly group: string;
  readonly role: Role;
  readonly base?: Base | undefined;
  readonly polarity: Polarity;
  readonly definition: LocalText;
}

/** A result of a measure as a row of a document: with its formula and inputs, and no observation. */
export function computedRow(
  index: CatalogIndex,
  measured: Measured,
  result: Measurement,
  { base, ...place }: ComputedPlace,
): ChartRow {
  const unit: Unit = result.unit;
  return {
    ...figureOf(index, measured.id),
    ...result.figure,
    ...place,
    ...(base === undefined ? {} : { base }),
    observation: null,
    part: '',
    unit: unit.code,
    locator: both((language) => messages(language).compare.table.computed),
    note: { zh: '', en: '' },
    derivation: {
      formula: measured.formula,
      inputs: measured.inputs,
      inWords: formulaInWords(index, measured, unit),
      decimals: result.decimals ?? 0,
      ...(result.interval === null ? {} : { interval: result.interval }),
    },
  };
}
