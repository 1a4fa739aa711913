import { group } from 'd3-array';
import { both, type LocalText } from '../base/vocabulary.ts';
import type { Collection } from '../catalog/data-package.ts';
import type { CatalogIndex } from '../catalog/index-catalog.ts';
import type { Reform } from '../catalog/types.ts';
import { messages } from '../i18n/messages.ts';

/** The reforms of a package, as readers meet them. */
export interface ReformCollection extends Collection {
  /** Id of the package. */
  readonly id: string;
  /** What it is called among others. */
  readonly title: LocalText;
  readonly reforms: readonly Reform[];
  /** Path of its page within the language; '' where it is the site's only one. */
  readonly path: string;
}

const NONE = { zh: '', en: '' };

/** What stands for what a package with reforms does not say of them. */
function unsaid(reforms: readonly Reform[]): Collection {
  const heading = (language: 'zh' | 'en') => messages(language).overview.title('{#reforms}');
  return {
    heading: both(heading),
    introduction: NONE,
    selection: NONE,
    home: reforms[0]?.area ?? '',
    year: '',
  };
}

/** The collections of a site, in the order of their packages. */
export function collectionsOf({ catalog }: Pick<CatalogIndex, 'catalog'>): ReformCollection[] {
  const packages = new Map(catalog.packages.map((one) => [one.id, one]));
  const byPackage = [...group(catalog.reforms, (reform) => reform.package)];
  return byPackage.map(([id, reforms]) => ({
    ...(packages.get(id)?.collection ?? unsaid(reforms)),
    id,
    title: packages.get(id)?.title ?? { zh: id, en: id },
    reforms,
    path: byPackage.length === 1 ? '' : `collections/${id}/`,
  }));
}
