import { loadPart } from '../../base/part.ts';
import { columnsOf } from '../../records/role-names.ts';
import type { Peeked } from './protocol.ts';
import { NOTHING_CHOSEN, type RecordsState, rolesOf, withRoles } from './state.ts';

/** Words of outcomes that a state names, unless a log of the same form has none of them: then as guessed. */
function outcomesFor({ outcome, success, withdrawn }: RecordsState, { words, guess }: Peeked) {
  const known = words[outcome] ?? [];
  const named = success.length > 0 ? success : withdrawn;
  const isOther = known.length > 0 && !named.some((word) => known.includes(word));
  if (!isOther || guess.roles?.outcome !== outcome) return { success, withdrawn };
  return { success: guess.roles.success, withdrawn: guess.roles.withdrawn };
}

/**
 * The state to read a log with: that of the address if its roles fit, else with those remembered, else
 * as guessed; null where no start is known. A published cube says itself how it was counted.
 */
export async function stateFor(
  held: RecordsState,
  peeked: Peeked,
): Promise<{ readonly state: RecordsState | null; readonly isRemembered: boolean }> {
  const { columns, guess, files, cube } = peeked;
  const named = files[0] === held.cube ? held.cube : '';
  const own = rolesOf(held);
  if (own !== null && columnsOf(own).every((name) => columns.includes(name))) {
    const { by, count, first } = cube ?? held;
    const outcomes = outcomesFor(held, peeked);
    return { state: { ...held, ...outcomes, by, count, first, cube: named }, isRemembered: false };
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
