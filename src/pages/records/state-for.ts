import { loadPart } from '../../base/part.ts';
import { columnsOf } from '../../records/role-names.ts';
import type { Peeked } from './protocol.ts';
import { NOTHING_CHOSEN, type RecordsState, rolesOf, withRoles } from './state.ts';

/**
 * The state to read a log with: that of the address if its roles fit, else with those remembered, else
 * as guessed; null where no start is known. A published cube says itself how it was counted.
 */
export async function stateFor(
  held: RecordsState,
  { columns, guess, files, cube }: Peeked,
): Promise<{ readonly state: RecordsState | null; readonly isRemembered: boolean }> {
  const named = files[0] === held.cube ? held.cube : '';
  const own = rolesOf(held);
  if (own !== null && columnsOf(own).every((name) => columns.includes(name))) {
    const { by, count, first } = cube ?? held;
    return { state: { ...held, by, count, first, cube: named }, isRemembered: false };
  }
  const anew = { ...held, ...NOTHING_CHOSEN, cube: named };
  if (cube !== null) {
    const { roles, by, count, first } = cube;
    return { state: { ...withRoles(anew, roles), by, count, first }, isRemembered: false };
  }
  const { keptRoles } = await loadPart(() => import('./kept-roles.ts'));
  const kept = keptRoles(columns);
  const roles = kept ?? guess.roles;
  return { state: roles === null ? null : withRoles(anew, roles), isRemembered: kept !== null };
}
