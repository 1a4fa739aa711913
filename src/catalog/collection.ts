import type { LocalText } from '../base/vocabulary.ts';
import type { Collection, DataPackage } from './data-package.ts';
import type { Descriptor } from './descriptor.ts';
import type { Names } from './names.ts';
import { type Problem, problem } from './problem.ts';
import { renameInText } from './references.ts';
import type { Catalog } from './types.ts';

/** What the texts of a collection can count: `{#reforms}` and so on. */
export const COUNTS = ['reforms', 'stated', 'computed', 'compared', 'others'] as const;
/** How many there are of each. */
export type CollectionCounts = Readonly<Record<(typeof COUNTS)[number], number>>;

const COUNT = /\{#([^{}]*)\}/g;

/** Fills the counts into a text; figures in braces stay. */
export function writeCounts({ zh, en }: LocalText, counts: CollectionCounts): LocalText {
  const numbers: Readonly<Record<string, number>> = counts;
  const fill = (text: string) =>
    text.replace(COUNT, (whole, name: string) => String(numbers[name] ?? whole));
  return { zh: fill(zh), en: fill(en) };
}

/** Reads the texts and ids of a collection and keeps what is wrong with them. */
class CollectionReader {
  readonly problems: Problem[] = [];

  constructor(
    private readonly names: Names,
    private readonly home: string,
    private readonly file: string,
  ) {}

  private fail(column: string, value: string, code: Problem['code'], known = ''): void {
    this.problems.push(problem({ file: this.file, line: 1 }, column, value, code, { known }));
  }

  text(column: string, zh: string, en: string): LocalText {
    if ((zh === '') !== (en === '')) this.fail(column, zh || en, 'one-language');
    const named = (text: string) => {
      for (const [, count = ''] of text.matchAll(COUNT)) {
        const known: readonly string[] = COUNTS;
        if (!known.includes(count)) this.fail(column, count, 'count-unknown', COUNTS.join(', '));
      }
      return renameInText(text, (id) => this.id('observations', column, id));
    };
    return { zh: named(zh), en: named(en) };
  }

  id(kind: 'observations' | 'areas' | 'charts', column: string, id: string): string {
    const found = this.names.find(kind, id, this.home);
    if (typeof found === 'string') return found;
    const unknown = { observations: 'observation-unknown', areas: 'area-unknown' } as const;
    const code = kind === 'charts' ? 'reference-unknown' : unknown[kind];
    this.fail(column, id, found.length > 0 ? 'reference-ambiguous' : code, found.join(', '));
    return id;
  }
}

/**
 * The collection that a package says it is, with ids as they are among all packages; null if it is
 * none. `file` is its datapackage.json, for problems.
 */
export function readCollection(
  { name, collection }: Descriptor,
  names: Names,
  file: string,
): { collection: Collection | null; problems: readonly Problem[] } {
  if (collection === null) return { collection: null, problems: [] };
  const reader = new CollectionReader(names, name, file);
  const { heading_zh, introduction_zh, selection_zh, findings, home, year } = collection;
  return {
    collection: {
      heading: reader.text('heading', heading_zh, collection.heading),
      introduction: reader.text('introduction', introduction_zh, collection.introduction),
      selection: reader.text('selection', selection_zh, collection.selection),
      home: reader.id('areas', 'home', home),
      year,
      findings: findings.map((id) => reader.id('charts', 'findings', id)),
    },
    problems: reader.problems,
  };
}

/** What a catalog says of a package, but for what its tables come to. */
export type PackageRecord = Omit<DataPackage, 'tables' | 'figures' | 'years'>;

/** Describes a package; `collection` is what it says that it is. */
export function packageRecord(
  descriptor: Descriptor,
  collection: Collection | null,
): PackageRecord {
  const [licence] = descriptor.licenses;
  const titles = descriptor.licenses.map(({ title }) => title).join('; ');
  const own = descriptor.licenses.length === 1 ? licence?.title_zh : undefined;
  return {
    id: descriptor.name,
    title: { zh: descriptor.title_zh, en: descriptor.title },
    description: { zh: descriptor.description_zh, en: descriptor.description },
    methods: { zh: descriptor.methods_zh, en: descriptor.methods },
    version: descriptor.version,
    licence: { zh: own ?? titles, en: titles },
    follows: descriptor.follows,
    collection,
    synthetic: descriptor.synthetic,
  };
}

/** A record that may speak of a reform. */
interface OfReform {
  readonly package: string;
  readonly reform: string | null;
}

/**
 * True for what measures a reform itself: it stands in the package of the reform, or in one that
 * goes on measuring that package's reforms. What others say of a reform is its context.
 */
export function isOwnOf(
  catalog: Pick<Catalog, 'packages'>,
  reform: { readonly id: string; readonly package: string },
  one: OfReform,
): boolean {
  if (one.reform !== reform.id) return false;
  return one.package === reform.package || follows(catalog, one.package, reform.package);
}

/** True if a package goes on measuring the reforms of another. */
export function follows(
  { packages }: Pick<Catalog, 'packages'>,
  one: string,
  other: string,
): boolean {
  return packages.some(({ id, follows: followed }) => id === one && followed.includes(other));
}
