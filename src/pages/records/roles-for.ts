import { loadPart } from '../../base/part.ts';
import { columnsOf } from '../../records/role-names.ts';
import type { Peeked } from './protocol.ts';
import { type RecordsState, rolesOf } from './state.ts';

/** The roles of the address (`state`) if they fit a log, else those remembered, else as guessed. */
export async function rolesFor(state: RecordsState, { columns, guess }: Peeked) {
  const own = rolesOf(state);
  if (own !== null && columnsOf(own).every((name) => columns.includes(name))) {
    return { roles: 'state', isRemembered: false } as const;
  }
  const { keptRoles } = await loadPart(() => import('./kept-roles.ts'));
  const kept = keptRoles(columns);
  return { roles: kept ?? guess.roles, isRemembered: kept !== null };
}
