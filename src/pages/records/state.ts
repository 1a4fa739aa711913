import { isDay } from '../../base/period.ts';
import type { LogContext } from '../../compare/records/log-context.ts';
import { CONTROLLED } from '../../i18n/log-control.ts';
import { defineState } from '../../parts/url-state.ts';
import type { LinkedQuery } from '../../records/linked/answer.ts';
import type { LogSelection } from '../../records/linked/selection.ts';
import { GRAINS } from '../../records/month.ts';
import { ROLES, type Role } from '../../records/role-names.ts';
import type { Roles } from '../../records/roles.ts';
import type { ReadLog, Setting } from './protocol.ts';

const column = { text: true } as const;

/** What the page keeps in its address: all but the data. */
export const recordsState = defineState({
  ...{ id: column, start: column, end: column, area: column },
  ...{ type: column, outcome: column, amount: column, subject: column },
  success: { list: true },
  withdrawn: { list: true },
  extract: { text: true },
  limit: { text: true },
  target: { text: true },
  /** A log that the site publishes as counts, below its data folder. */
  cube: { text: true },
  keep: { list: true, codes: ['duplicate-id', 'area-unknown'] },
  count: { codes: ['calendar', 'working'], default: 'calendar' },
  first: { flag: true },
  by: { codes: GRAINS, default: 'month' },
  group: { codes: ['none', 'area', 'type'], default: 'none' },
  show: { codes: ['median', 'cases'], default: 'median' },
  control: { codes: CONTROLLED, default: 'none' },
  since: { text: true },
  periods: { text: true },
  days: { text: true },
  areas: { list: true },
  types: { list: true },
  outcomes: { list: true },
});
export type RecordsState = typeof recordsState.defaults;

/** A whole number of at least 0, in up to six digits; null for anything else. */
export function wholeNumber(text: string): number | null {
  return /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : null;
}

/** A day that exists; null for anything else. */
export const dayOf = (text: string): string | null => (isDay(text) ? text : null);

/** Two whole numbers joined by `-`. */
export function rangeOf(text: string): readonly [number, number] | null {
  const [from, to, more] = text.split('-').map(wholeNumber);
  if (from === null || from === undefined || to === null || to === undefined) return null;
  return more === undefined && from <= to ? [from, to] : null;
}

/** The roles that a state names; null without a start. */
export function rolesOf(state: RecordsState): Roles | null {
  if (state.start === '') return null;
  const named = ROLES.flatMap((role) => (state[role] === '' ? [] : [[role, state[role]]]));
  const limit = wholeNumber(state.limit);
  const extract = dayOf(state.extract);
  return {
    ...(Object.fromEntries(named) as Partial<Roles>),
    start: state.start,
    areas: [],
    success: [...state.success],
    withdrawn: [...state.withdrawn],
    keep: state.keep.filter((one) => one === 'duplicate-id' || one === 'area-unknown'),
    ...(limit === null ? {} : { limit }),
    ...(extract === null ? {} : { extract }),
  };
}

/** A state with the roles of a log in place of its own. */
export function withRoles(state: RecordsState, roles: Roles): RecordsState {
  const named = Object.fromEntries(ROLES.map((role: Role) => [role, roles[role] ?? '']));
  return {
    ...state,
    ...(named as Record<Role, string>),
    success: roles.success,
    withdrawn: roles.withdrawn,
    keep: roles.keep,
    extract: roles.extract ?? state.extract,
    limit: roles.limit === undefined ? state.limit : String(roles.limit),
  };
}

/** What a state chooses of a log. */
export function selectionOf({ periods, days, areas, types, outcomes }: RecordsState): LogSelection {
  const words = { area: areas, type: types, outcome: outcomes };
  return { periods: rangeOf(periods), days: rangeOf(days), words };
}

/** What the charts of a state are to show. */
export function queryOf(state: RecordsState): LinkedQuery {
  const { group, show, limit } = state;
  const by = group === 'none' ? null : group;
  return { selection: selectionOf(state), limit: wholeNumber(limit), group: by, show };
}

/** A log, the state that it was read with, and whether it is the example. */
export interface ReadWith {
  readonly log: ReadLog | null;
  readonly readWith: RecordsState | null;
  readonly isExample: boolean;
}

/** Whether a day splits a log: one outside it leaves nothing before or after. */
const isIn = ({ from, extract }: Pick<ReadLog, 'from' | 'extract'>, day: string | null): boolean =>
  day !== null && day > from && day <= extract;

/** What charts say of a log: as it was read, and what the state asks of it; null while none is read. */
export function contextOf(
  { log, readWith, isExample }: ReadWith,
  { since, target, first, control }: Pick<RecordsState, 'since' | 'target' | 'first' | 'control'>,
): LogContext | null {
  const roles = readWith === null ? null : rolesOf(readWith);
  if (log === null || roles === null) return null;
  return {
    ...log,
    roles,
    countsStart: first,
    since: isIn(log, dayOf(since)) ? dayOf(since) : null,
    target: wholeNumber(target),
    control,
    synthetic: isExample || log.cube?.synthetic === true,
  };
}

/** What is left of a state once nothing is chosen. */
export const NOTHING_CHOSEN = {
  ...{ areas: [], types: [], outcomes: [] },
  ...{ periods: '', days: '' },
} satisfies Partial<RecordsState>;

/** How a log is read and cut by a state. */
export function settingOf(state: RecordsState, roles: Roles): Setting {
  const { count, first, by, since } = state;
  return { roles, counting: count, countsStart: first, grain: by, since: dayOf(since) };
}

/** What the cube is made by: a change of it makes the cube anew. */
export const cutOf = ({ count, first, by, since, limit }: RecordsState): string =>
  JSON.stringify([count, first, by, dayOf(since), limit]);
