import type { Role } from '../base/vocabulary.ts';
import type { Observation } from '../catalog/types.ts';

/** Roles of figures that say how it is, or was. */
export const LEVELS: readonly Role[] = ['actual', 'baseline', 'context'];

/** What is measured alike: one indicator of one reform and area, by one method. */
export function seriesKey({ indicator, reform, area, series }: Observation): string {
  return [indicator, reform ?? '', area, series].join('/');
}

/**
 * What can be joined by a line: a series, as it is or was, or as it is promised, asked for or
 * foreseen, which are never joined to each other.
 */
export function lineKey(one: Observation): string {
  return `${seriesKey(one)}/${LEVELS.includes(one.role) ? 'actual' : one.role}`;
}
