/** What a column of a log says of a case. */
export const ROLES = [
  'id',
  'start',
  'end',
  'area',
  'type',
  'outcome',
  'amount',
  'subject',
] as const;
export type Role = (typeof ROLES)[number];

/** Reasons for which a row is set aside that a reader may overrule. */
export const KEEPABLE = ['duplicate-id', 'area-unknown'] as const;

/** The columns that roles name, each once. */
export function columnsOf(roles: Readonly<Partial<Record<Role, string | undefined>>>): string[] {
  return [...new Set(ROLES.flatMap((role) => roles[role] ?? []))];
}
