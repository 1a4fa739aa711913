import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type Language } from '../../src/base/vocabulary.ts';

/** The built app. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A page of the built app: its address below the root, and its language. */
export interface BuiltPage {
  readonly path: string;
  readonly language: Language;
}

const COLLECTION = 'collections/guangzhou-reforms-2018/';

/** The path of the ten reforms' own page below a language: the overview, where no other city is published. */
export const TEN_REFORMS = existsSync(join(DIST, 'zh', COLLECTION)) ? COLLECTION : '';

/** Addresses of all built HTML files, folders by their name: `zh/explore/`, `404.html`. */
export const FILES = listHtml();

/** Every page in a language; new ones are tested without a line here. */
export const PAGES: readonly BuiltPage[] = FILES.flatMap((path) => {
  const language = LANGUAGES.find((code) => path.startsWith(`${code}/`));
  return language ? [{ path, language }] : [];
});

const folderOf = (path: string) => path.split('/').slice(0, -2).join('/');
const FOLDERS = new Set(PAGES.map(({ path }) => folderOf(path)));

/** A page's folder; that of the pages below it, if there are any. */
function kindOf(path: string): string {
  if (folderOf(path) === '') return path;
  const own = path.replace(/\/$/, '');
  return FOLDERS.has(own) ? own : folderOf(path);
}

/** One page of each kind in a language: all but the second and later of one folder (`reforms/`). */
export function samplePages(language: Language): BuiltPage[] {
  const kinds = new Set<string>();
  return PAGES.filter((page) => {
    const kind = kindOf(page.path);
    if (page.language !== language || kinds.has(kind)) return false;
    kinds.add(kind);
    return true;
  });
}

/** The built HTML of a page. */
export function htmlOf(path: string): string {
  return readFileSync(join(DIST, path.endsWith('.html') ? path : `${path}index.html`), 'utf8');
}

function listHtml(): string[] {
  const files = existsSync(DIST) ? readdirSync(DIST, { recursive: true, encoding: 'utf8' }) : [];
  const pages = files
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'));
  if (pages.length === 0)
    throw new Error('there is no built page in dist: run npm run build first');
  return pages.map((name) => name.replace(/(^|\/)index\.html$/, '$1')).sort();
}

/** The pages in a language, of one folder (`reforms/`, `briefing/`) the first. */
export function everyKind(language: Language): BuiltPage[] {
  const few = samplePages(language);
  const alone = PAGES.filter(
    (page) => page.language === language && folderOf(page.path) === language,
  );
  return [...new Map([...few, ...alone].map((page) => [page.path, page])).values()];
}
