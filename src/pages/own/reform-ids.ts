import type { OwnPackage } from '../../intake/package/own-types.ts';
import type { Said } from '../../intake/package/said.ts';

/** The reforms that the form shows: those of the tables, then those told, without those taken out. */
export function reformIds(
  plain: Pick<OwnPackage, 'reforms'> | null,
  { reforms }: Said,
): readonly string[] {
  const ids = new Set([...(plain?.reforms ?? []).map(({ id }) => id), ...Object.keys(reforms)]);
  return [...ids].filter((id) => reforms[id]?.removed !== true);
}
