import { render } from 'svelte/server';
import { LANGUAGES, type Language } from '../base/vocabulary.ts';
import type { Catalog } from '../catalog/types.ts';
import type { Page, PageEntry } from '../parts/page.ts';
import { syntheticPart } from '../parts/synthetic.ts';
import App from './App.svelte';
import { sitePages } from './pages.ts';
import { type ShellParts, shell } from './shell.ts';
import { views } from './views.ts';

/** A page of the site in one language, ready to be written. */
export interface SitePage {
  /** Folder under the site's root, with a closing slash. */
  readonly folder: string;
  readonly view: string;
  readonly html: (
    assets: (page: Page) => Pick<ShellParts, 'styles' | 'scripts' | 'preloads' | 'siteAddress'>,
    strict: boolean,
  ) => Promise<string>;
}

function pageOf(entry: PageEntry, language: Language, packages: Catalog['packages']): Page {
  const synthetic = syntheticPart(packages, entry.package);
  const folder = `${language}/${entry.path}`;
  return {
    language,
    path: entry.path,
    view: entry.view,
    title: entry.title[language],
    root: '../'.repeat(folder.split('/').length - 1),
    ...(synthetic === null ? {} : { synthetic }),
    data: entry.data(language),
  };
}

async function renderPage(
  entry: PageEntry,
  language: Language,
  packages: Catalog['packages'],
  assets: Parameters<SitePage['html']>[0],
  strict: boolean,
): Promise<string> {
  const page = pageOf(entry, language, packages);
  const view = await views[entry.view]?.();
  if (view === undefined) throw new Error(`unknown view: ${entry.view}`);
  const { body, head } = render(App, { props: { page, view } });
  const description = entry.description[language];
  return shell(page, { body, head, description, ...assets(page) }, strict);
}

/** Every page in every language, for a whole catalog. */
export function site(catalog: Catalog): SitePage[] {
  const entries = sitePages(catalog);
  return LANGUAGES.flatMap((language) =>
    entries.map((entry) => ({
      folder: `${language}/${entry.path}`,
      view: entry.view,
      html: (assets, strict) => renderPage(entry, language, catalog.packages, assets, strict),
    })),
  );
}
