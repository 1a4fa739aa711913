import type { LocalText } from '../base/vocabulary.ts';
import type { MetadataIndex } from './index-catalog.ts';
import type { CatalogMetadata, Reform } from './types.ts';

const known = new WeakMap<readonly Reform[], ReadonlyMap<string, LocalText>>();

/** A name, and whose it is. */
const whose = (name: LocalText, { zh, en }: LocalText): LocalText => ({
  zh: `${name.zh} · ${zh}`,
  en: `${name.en} · ${en}`,
});

function namesOf({ reforms, packages }: CatalogMetadata): ReadonlyMap<string, LocalText> {
  const titles = new Map(packages.map(({ id, title }) => [id, title]));
  const holders = new Map<string, Set<string>>();
  for (const { name, package: home } of reforms) {
    for (const one of [name.zh, name.en])
      holders.set(one, (holders.get(one) ?? new Set()).add(home));
  }
  const isShared = ({ zh, en }: LocalText) =>
    [zh, en].some((one) => (holders.get(one)?.size ?? 0) > 1);
  return new Map(
    reforms.map(({ id, name, package: home }) => {
      const title = titles.get(home);
      return [id, title !== undefined && isShared(name) ? whose(name, title) : name];
    }),
  );
}

/**
 * The name of a reform in a list over all packages: with the title of its package where a reform of
 * another package has that name too. '' for a reform that there is not.
 */
export function reformToldApart(
  { catalog }: Pick<MetadataIndex, 'catalog'>,
  id: string,
): LocalText {
  const names = known.get(catalog.reforms) ?? namesOf(catalog);
  known.set(catalog.reforms, names);
  return names.get(id) ?? { zh: '', en: '' };
}
