import { fingerprint } from '../../base/fingerprint.ts';
import { withDates } from '../../base/period.ts';
import { readPeriodText } from '../../base/period-text.ts';
import type { Observation } from '../../catalog/types.ts';
import { withoutWholes } from '../../catalog/whole-places.ts';
import type { OwnOptions, OwnPackage } from './own-types.ts';
import type { IndicatorEdit } from './said.ts';
import { EMPTY_TEXT } from './texts.ts';
import { typedFigure, typedSourceId } from './typed.ts';

/** More places than any indicator has. */
const MOST_PLACES = 500;

const idOfTarget = (indicator: string, role: string, of: readonly string[]) =>
  [indicator, role, 'typed', fingerprint(of.join('\t'))].join('-');

/** The targets of an indicator that a reader typed: one for each place that it has figures of. */
export function typedTargets(
  own: OwnPackage,
  id: string,
  edit: IndicatorEdit,
  { words }: Pick<OwnOptions, 'words'>,
): Observation[] {
  const actual = own.observations.filter(
    ({ indicator, role }) => indicator === id && role === 'actual',
  );
  const figures = withoutWholes(actual, own.areas);
  const symbolOf = new Map(own.units.map((unit) => [unit.code, unit]));
  const places = new Map(figures.map((one) => [`${one.area} ${one.series} ${one.reform}`, one]));
  return [...places.values()]
    .slice(0, MOST_PLACES)
    .flatMap(({ area, series, reform, unit: code }) => {
      const unit = symbolOf.get(code);
      const quantity = unit === undefined ? null : typedFigure(edit.target, unit);
      if (quantity === null) return [];
      return [
        withDates({
          ...{ id: idOfTarget(id, edit.role, [area, series, reform ?? '']), package: own.name },
          ...{ indicator: id, area, series, reform, unit: code, role: edit.role, base: null },
          ...{ source: typedSourceId(edit.source), period: readPeriodText(edit.by) ?? '' },
          ...{ start: null, end: null, ...quantity, status: 'A' as const, lastDigit: null },
          ...{ asStated: edit.target.trim(), locator: words.typed, note: EMPTY_TEXT },
          derivation: null,
        }),
      ];
    });
}
