import type { LocalText } from '../base/vocabulary.ts';
import { COUNT, COUNTS } from './counts.ts';
import type { Collection, DataPackage } from './data-package.ts';
import type { Descriptor } from './descriptor.ts';
import type { Names } from './names.ts';
import { type Problem, problem } from './problem.ts';
import { renameInText } from './references.ts';

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
  const { heading_zh, introduction_zh, selection_zh, home, year } = collection;
  return {
    collection: {
      heading: reader.text('heading', heading_zh, collection.heading),
      introduction: reader.text('introduction', introduction_zh, collection.introduction),
      selection: reader.text('selection', selection_zh, collection.selection),
      home: reader.id('areas', 'home', home),
      year,
    },
    problems: reader.problems,
  };
}

/** What a catalog says of a package, but for what its tables come to. */
export type PackageRecord = Omit<
  DataPackage,
  'tables' | 'figures' | 'zip' | 'years' | 'cubes' | 'origin'
>;

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
