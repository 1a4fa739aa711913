import type { Component } from 'svelte';
import type { Language, LocalText, Unit } from '../base/vocabulary.ts';
import type { ChartDocument, DocumentSource, Figure } from '../spec/document.ts';
import type { LaterChart } from './later/later.ts';
import { encodeValue } from './url-state.ts';

/** A figure with its unit and source: all that the source panel shows. */
export interface FigureEntry {
  readonly figure: Figure;
  readonly unit: Unit;
  readonly source: DocumentSource;
}

/** What every page carries in its HTML beside what its own view needs. */
export interface PageData {
  /** Charts of the page that its HTML carries. */
  readonly documents: readonly ChartDocument[];
  /** Charts of the page that are fetched when they come into view. */
  readonly later?: readonly LaterChart[];
  /** Figures in its text and the figures that those were computed from. */
  readonly figures: readonly FigureEntry[];
}

/** A path of the site, under each language. */
export interface PageEntry {
  /** Relative to the language's folder, with a closing slash; '' is its overview. */
  readonly path: string;
  readonly view: string;
  readonly title: LocalText;
  readonly description: LocalText;
  /** Id of the package that it is about; absent where it shows data of all. */
  readonly package?: string;
  /** Makes the data for the HTML; runs at build time. */
  readonly data: (language: Language) => PageData;
}

/** A page as the browser gets it. */
export interface Page<Data extends PageData = PageData> {
  readonly language: Language;
  readonly path: string;
  readonly view: string;
  readonly title: string;
  /** How much of its data is made up, which it then says; absent where none is. */
  readonly synthetic?: 'all' | 'some';
  /** The way from this page to the site's root: `../` for each folder. */
  readonly root: string;
  readonly data: Data;
}

/** The props of every view. */
export interface ViewProps<Data extends PageData = PageData> {
  readonly page: Page<Data>;
}

/** A view's component; its own module names the data that it needs. */
export type ViewComponent = Component<{ page: Page<never> }>;

/** True for the pages on which briefings are listed, written, read and presented. */
export function isBriefing(page: Pick<Page, 'view'>): boolean {
  return page.view.startsWith('briefing');
}

/** The address of a path of the same language, relative to this page. */
export function linkTo(page: Pick<Page, 'root' | 'language'>, path: string): string {
  return `${page.root}${page.language}/${path}`;
}

/** The address of a page that shows one briefing of this device. */
export function linkToBriefing(
  page: Pick<Page, 'root' | 'language'>,
  name: 'edit' | 'read' | 'present',
  id: string,
): string {
  return `${linkTo(page, `briefing/${name}/`)}?b=${encodeValue(id)}&v=1`;
}

/** The address of the same page in the other language. */
export function otherLanguage(page: Pick<Page, 'root' | 'language' | 'path'>): string {
  return `${page.root}${page.language === 'zh' ? 'en' : 'zh'}/${page.path}`;
}
