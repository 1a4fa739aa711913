import { fingerprint } from '../../base/fingerprint.ts';
import { withDates } from '../../base/period.ts';
import { quantity } from '../../base/quantity.ts';
import type { LocalText } from '../../base/vocabulary.ts';
import type { Indicator, Observation, Source } from '../../catalog/types.ts';
import { withCharts } from './merge.ts';
import type { OwnOptions, OwnPackage } from './own-types.ts';
import { asWritten, EMPTY_TEXT } from './texts.ts';

/** What a reader says of an indicator beside its tables; '' where nothing. */
export interface IndicatorEdit {
  readonly name: LocalText;
  readonly definition: LocalText;
  /** As typed; '' for none. */
  readonly target: string;
  readonly role: 'target' | 'standard';
  /** ISO 8601 day or year by which it is to be reached; '' where none is told. */
  readonly by: string;
  /** Who set it, or where it stands. */
  readonly source: string;
}

/** By id of the indicator. */
export type Edits = Readonly<Record<string, IndicatorEdit>>;

export const NO_EDIT: IndicatorEdit = {
  ...{ name: EMPTY_TEXT, definition: EMPTY_TEXT },
  ...{ target: '', role: 'target', by: '', source: '' },
};

/** A text in one language stands in both; what is empty leaves what was there. */
function over(before: LocalText, edit: LocalText): LocalText {
  const zh = edit.zh.trim();
  const en = edit.en.trim();
  return zh === '' && en === '' ? before : { zh: zh || en, en: en || zh };
}

const edited = (one: Indicator, edit: IndicatorEdit): Indicator => ({
  ...one,
  name: over(one.name, edit.name),
  definition: over(one.definition, edit.definition),
});

/** Begins the ids of what was typed. */
const TYPED = 'typed';
/** More places than any indicator has. */
const MOST_PLACES = 500;

type Given = Pick<OwnOptions, 'words' | 'day'>;

/** The targets of an indicator: one for each place that it has figures of. */
const idOfTarget = (indicator: string, role: string, of: readonly string[]) =>
  [indicator, role, TYPED, fingerprint(of.join('\t'))].join('-');

function targetsOf(
  own: OwnPackage,
  id: string,
  edit: IndicatorEdit,
  source: string,
  { words }: Given,
): Observation[] {
  const value = Number(edit.target);
  if (edit.target.trim() === '' || !Number.isFinite(value)) return [];
  const figures = own.observations.filter(
    ({ indicator, role }) => indicator === id && role === 'actual',
  );
  const areas = new Map(figures.map((one) => [`${one.area} ${one.series} ${one.reform}`, one]));
  return [...areas.values()].slice(0, MOST_PLACES).map(({ area, series, reform, unit }) =>
    withDates({
      ...{
        id: idOfTarget(id, edit.role, [area, series, reform ?? '']),
        package: own.name,
        indicator: id,
      },
      ...{ area, series, reform, unit, source, role: edit.role, base: null, period: edit.by },
      ...{ start: null, end: null, ...quantity(value), status: 'A', lastDigit: null },
      ...{ asStated: edit.target.trim(), locator: words.typed, note: EMPTY_TEXT, derivation: null },
    }),
  );
}

/** A package with what its reader says beside its tables. */
export function withEdits(own: OwnPackage, edits: Edits, given: Given): OwnPackage {
  const known = Object.entries(edits).filter(([id]) => own.indicators.some((one) => one.id === id));
  const names = [...new Set(known.map(([, { source }]) => source.trim()))];
  const idOfSource = (name: string) => `${TYPED}-${names.indexOf(name.trim()) + 1}`;
  const targets = known.flatMap(([id, edit]) =>
    targetsOf(own, id, edit, idOfSource(edit.source), given),
  );
  const used = new Set(targets.map(({ source }) => source));
  const sources = names.map(
    (name): Source => ({
      ...{ id: idOfSource(name), package: own.name, title: given.words.typed },
      publisher: name === '' ? given.words.publisher : asWritten(name),
      ...{ date: '', url: '', licence: given.words.licence.en, grade: '', kind: 'dataset' },
      note: given.words.opened(given.day, ''),
    }),
  );
  const isTyped = (id: string) => id.startsWith(`${TYPED}-`);
  return withCharts(
    {
      ...own,
      indicators: own.indicators.map((one) => edited(one, edits[one.id] ?? NO_EDIT)),
      observations: [...own.observations.filter(({ source }) => !isTyped(source)), ...targets],
      sources: [
        ...own.sources.filter(({ id }) => !isTyped(id)),
        ...sources.filter(({ id }) => used.has(id)),
      ],
    },
    given,
  );
}
