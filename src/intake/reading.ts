import type { Quantity } from '../base/quantity.ts';
import type { Base, ObservationStatus, Role } from '../base/vocabulary.ts';
import type { NamedArea } from './knowledge.ts';
import type { Mapping } from './mapping.ts';

/** Why a row gives no figure, or `used`. */
export const ROW_STATES = [
  'used',
  'title',
  'heading',
  'repeated-heading',
  'numbering',
  'blank',
  'section',
  'note',
  'total',
  'subtotal',
  'hidden',
  'no-label',
  'no-figure',
  'no-period',
] as const;
export type RowState = (typeof ROW_STATES)[number];

/** What became of a filled cell. */
export const CELL_STATES = [
  'figure',
  'label',
  'absent',
  'heading',
  'aside',
  'note',
  'ignored',
  'error',
  'unreadable',
  'duplicate',
  'conflict',
] as const;
export type CellState = (typeof CELL_STATES)[number];

/** A figure of a table, with everything that its row, its column and its table say of it. */
export interface Fact {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly indicator: string;
  /** Null where nothing tells the place. */
  readonly area: NamedArea | null;
  /** Name of the reform; '' if it measures none. */
  readonly reform: string;
  /** Who carries the reform out; '' where its table does not say. */
  readonly organisation: string;
  readonly series: string;
  /** TIME_PERIOD; '' where nothing tells it. */
  readonly period: string;
  readonly role: Role;
  readonly base: Base | null;
  /** As written, without its power of ten; '' if there is none. */
  readonly unit: string;
  readonly quantity: Quantity;
  /** Unit of the last digit given; null where the number itself tells. */
  readonly lastDigit: number | null;
  /** The cell as the file shows it. */
  readonly stated: string;
  /** True where it is the last result of a formula. */
  readonly formula: boolean;
  /** What stands in the columns of notes. */
  readonly note: string;
  /** What a mark behind the figure, or a note, says of it: e estimated, p provisional, b a break. */
  readonly status: ObservationStatus;
}

/** A harmless fault that was repaired, or what a reader must know or judge of figures. */
export interface Repair {
  readonly code: 'filled-down' | 'brackets' | 'noughts' | 'formulas' | 'provisional' | 'fractions';
  readonly count: number;
  /** The indicators that it is said of, where not of all. */
  readonly indicators?: readonly string[];
}

/** A table as it was read. */
export interface Reading {
  readonly mapping: Mapping;
  readonly facts: readonly Fact[];
  /** Figures of total rows that are set aside: the whole that others are part of, not one of them. */
  readonly wholes: readonly Fact[];
  /** By row of the region, from its top. */
  readonly rows: readonly RowState[];
  /** By row of the region, then by column of it; null for an empty cell. */
  readonly cells: readonly (readonly (CellState | null)[])[];
  readonly repairs: readonly Repair[];
}

/** How many there are of each state; those of which there are none are left out. */
export function tallyOf<State extends string>(
  states: Iterable<State | null>,
): Readonly<Partial<Record<State, number>>> {
  const tally: Partial<Record<State, number>> = {};
  for (const state of states) if (state !== null) tally[state] = (tally[state] ?? 0) + 1;
  return tally;
}

/** What makes two figures the same one: all that they say but the value. */
export function keyOf(fact: Fact): string {
  const { indicator, area, reform, series, period, role, base } = fact;
  const place = area === null ? '' : area.code || area.name;
  return `${indicator}\t${place}\t${reform}\t${series}\t${period}\t${role}\t${base ?? ''}`;
}
