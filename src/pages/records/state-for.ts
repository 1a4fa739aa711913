import { loadPart } from '../../base/part.ts';
import { columnsOf, ROLES } from '../../records/role-names.ts';
import type { Peeked } from './protocol.ts';
import { NOTHING_CHOSEN, type RecordsState, rolesOf, withRoles } from './state.ts';
import { wantedColumns } from './wanted-log.ts';

/** Words of outcomes that a state names, unless a log of the same form has none of them: then as guessed. */
function outcomesFor({ outcome, success, withdrawn }: RecordsState, { words, guess }: Peeked) {
  const known = words[outcome] ?? [];
  const named = success.length > 0 ? success : withdrawn;
  const isOther = known.length > 0 && !named.some((word) => known.includes(word));
  if (!isOther || guess.roles?.outcome !== outcome) return { success, withdrawn };
  return { success: guess.roles.success, withdrawn: guess.roles.withdrawn };
}

/**
 * The state that a log is opened with beside another: up to when that one was known is not said of this
 * one, of which it would leave out all that is later. Files of the same names are that log again.
 *
 * @param readWith the state that the other log was read with; null if there was none
 * @param before names of its files
 */
export function stateBeside(
  held: RecordsState,
  readWith: RecordsState | null,
  before: readonly string[],
  names: readonly string[],
): RecordsState {
  const isOther = readWith !== null && before.join('\n') !== names.join('\n');
  return isOther && held.extract === readWith.extract ? { ...held, extract: '' } : held;
}

/** A state with what is guessed of a log in which no column is of starts: the reader names that one. */
function withoutStart(state: RecordsState, { guess }: Peeked): RecordsState {
  const none = Object.fromEntries(ROLES.map((role) => [role, '']));
  const named = Object.fromEntries(guess.guesses.map(({ role, column }) => [role, column]));
  return { ...state, ...none, ...named, success: [], withdrawn: [] };
}

/** The state to read a log with, and why it is that. */
export interface StateFor {
  readonly state: RecordsState;
  /** Whether the roles are those that this device remembers. */
  readonly isRemembered: boolean;
  /** Columns of the state before that the log lacks: its settings are not used. */
  readonly missing: readonly string[];
}

/**
 * The state to read a log with: that of the address if its roles fit, else with those remembered, else
 * as guessed, without a start where none is known. A published cube says itself how it was counted.
 */
export async function stateFor(held: RecordsState, peeked: Peeked): Promise<StateFor> {
  const { columns, guess, files, cube } = peeked;
  const named = files[0] === held.cube ? held.cube : '';
  const own = rolesOf(held);
  if (own !== null && columnsOf(own).every((name) => columns.includes(name))) {
    const { by, count, first } = cube ?? held;
    const outcomes = outcomesFor(held, peeked);
    const state = { ...held, ...outcomes, by, count, first, cube: named };
    return { state, isRemembered: false, missing: [] };
  }
  const missing = wantedColumns(held).filter((name) => !columns.includes(name));
  const anew = { ...held, ...NOTHING_CHOSEN, cube: named };
  if (cube !== null) {
    const { roles, by, count, first } = cube;
    return { state: { ...withRoles(anew, roles), by, count, first }, isRemembered: false, missing };
  }
  const { keptRoles } = await loadPart(() => import('./kept-roles.ts'));
  const kept = keptRoles(columns);
  const roles = kept ?? guess.roles;
  const state = roles === null ? withoutStart(anew, peeked) : withRoles(anew, roles);
  return { state, isRemembered: kept !== null, missing };
}
