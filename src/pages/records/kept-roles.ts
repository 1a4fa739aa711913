import { fingerprint } from '../../base/fingerprint.ts';
import { type Roles, readRoles } from '../../records/roles.ts';

const NAME = 'reform-yardstick-log-roles';

/** What tells the form of a log: its headings, in whatever order. */
export const formOf = (columns: readonly string[]): string =>
  fingerprint([...columns].sort().join('\u001f'));

function all(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The roles that this device remembers for a form; null if none. */
export function keptRoles(columns: readonly string[]): Roles | null {
  const kept = all()[formOf(columns)];
  if (kept === undefined) return null;
  try {
    return readRoles(kept);
  } catch {
    return null;
  }
}

/** Remembers roles for a form, without any cell; false where the browser keeps nothing. */
export function keepRoles(columns: readonly string[], { extract: _, ...roles }: Roles): boolean {
  try {
    localStorage.setItem(NAME, JSON.stringify({ ...all(), [formOf(columns)]: roles }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the roles of all forms. */
export function forgetRoles(): void {
  try {
    localStorage.removeItem(NAME);
  } catch {
    // Nothing was kept.
  }
}
