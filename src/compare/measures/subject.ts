import type { Calculated } from '../../base/calculate.ts';
import { type Precise, preciseOf } from '../../base/precision.ts';
import type { Unit } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Indicator, Observation } from '../../catalog/types.ts';
import { differenceUnit } from '../../i18n/difference-unit.ts';
import { baselineOf, counterpart, targetOf } from './counterpart.ts';
import type { Aside } from './measure.ts';
import type { Reason } from './outcome.ts';

/** A figure to be measured. */
export interface MeasureSubject {
  readonly index: CatalogIndex;
  readonly one: Observation;
  readonly indicator: Indicator;
  readonly unit: Unit;
  /** The reader's choice of the other figure; null leaves it to the catalog. */
  readonly per: Observation | null;
}

/** An observation as an input of a computation. */
export function inputOf({ units }: CatalogIndex, one: Observation): Precise {
  return preciseOf(one, mustGet(units, 'unit', one.unit));
}

/** A difference beside a result, in the unit of the figures. */
export function differenceAside({ figure, decimals }: Calculated, unit: Unit): Aside {
  return { kind: 'difference', figure, unit: differenceUnit(unit), decimals };
}

/** The baseline that the reader chose or the catalog knows, or why there is none. */
export function findBaseline({ index, one, per }: MeasureSubject): Observation | Reason {
  if (per === null) {
    if (one.role === 'baseline') return 'is-baseline';
    return baselineOf(index, one) ?? 'no-baseline';
  }
  const chosen = counterpart(index, one, per, 'that-period');
  if (chosen.id === one.id) return 'same-figure';
  if (chosen.area !== one.area) return 'no-baseline';
  if (chosen.unit !== one.unit) return 'unit-mismatch';
  return (chosen.end ?? '') > (one.end ?? '9') ? 'baseline-later' : chosen;
}

/** The target or standard that the reader chose or the catalog knows, or why there is none. */
export function findTarget(
  { index, one }: MeasureSubject,
  per: Observation | null,
): Observation | Reason {
  if (per === null && (one.role === 'target' || one.role === 'standard')) return 'is-target';
  const chosen = per === null ? targetOf(index, one) : counterpart(index, one, per, 'any-period');
  if (chosen === null) return 'no-target';
  if (chosen.id === one.id) return 'same-figure';
  return chosen.unit === one.unit ? chosen : 'unit-mismatch';
}
