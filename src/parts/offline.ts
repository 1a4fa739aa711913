import { Workbox } from 'workbox-window';
import { YardstickError } from '../base/error.ts';
import { patientFetch } from '../base/patient-fetch.ts';
import type { Language } from '../base/vocabulary.ts';
import { whenFree } from './hold-back.ts';
import { keepFile } from './keep-file.ts';
import { KeptFiles } from './kept-files.ts';
import type { Page } from './page.ts';

/** A file that can be kept for use without a network; the address is relative to the site's root. */
export interface OfflineFile {
  readonly url: string;
  readonly bytes: number;
  /** Changes with its content. */
  readonly hash: string;
}

/** `offline.json`, written by the build. */
export interface OfflineList {
  /** Changes with every build. */
  readonly revision: string;
  /** All that the pages of a language show, and the code that they start with. */
  readonly pages: Readonly<Record<Language, readonly OfflineFile[]>>;
  /** What pages offer to do beside, as files to make and tables to take. */
  readonly offered: readonly OfflineFile[];
  /** Everything, the database and both languages with it. */
  readonly files: readonly OfflineFile[];
}

/** How far keeping has come, in bytes. */
export interface OfflineProgress {
  readonly done: number;
  readonly total: number;
}

/** Fetched at the same time: enough for a slow line, few enough for an old server. */
const LANES = 4;

/**
 * Whether this browser can keep pages here: it needs a service worker, which browsers allow on https
 * and on the machine itself only.
 */
export function canKeepOffline(): boolean {
  return 'serviceWorker' in navigator;
}

/**
 * Makes later visits work without a network. Waits until the page has loaded and is idle, so that
 * the first visit shows first; then keeps the pages of its language, and what they offer to do.
 */
export function registerServiceWorker(page: Pick<Page, 'root' | 'language'>): void {
  if (!canKeepOffline()) return;
  whenIdle(() => {
    keepPages(page).catch(() => {
      // The page works without; the next visit tries again.
    });
  });
}

/** Bytes of everything that `keepOffline` keeps. */
export async function offlineSize(page: Pick<Page, 'root'>): Promise<number> {
  return totalOf((await readList(page.root)).files);
}

/**
 * Keeps every page, table and the database for use without a network.
 * @throws YardstickError `offline-unsupported` or `offline-incomplete`; what came stays kept
 */
export async function keepOffline(
  page: Pick<Page, 'root'>,
  onProgress: (progress: OfflineProgress) => void,
): Promise<void> {
  if (!canKeepOffline()) throw new YardstickError('offline-unsupported', 'no service worker here');
  await startWorker(page.root);
  const { files } = await readList(page.root);
  const ledger = await KeptFiles.open(new URL(page.root, location.href));
  await keep(page.root, files, ledger, onProgress);
}

async function keepPages({ root, language }: Pick<Page, 'root' | 'language'>): Promise<void> {
  await startWorker(root);
  const list = await readList(root);
  const used = usedHere(root);
  const offered = savesData() ? [] : list.offered;
  const first = [...list.pages[language], ...offered];
  const others = list.files.filter((file) => used.has(file.url) && !first.includes(file));
  const ledger = await KeptFiles.open(new URL(root, location.href));
  try {
    await keep(root, [...first, ...others], ledger);
    ledger.complete(language, list.revision);
  } finally {
    // A file that never comes must not keep the code of every former build.
    await ledger.forgetFormer(list.files, Date.now());
  }
}

/** What this page has fetched itself, perhaps before the worker saw it: the database, if it was used. */
function usedHere(root: string): ReadonlySet<string> {
  const site = new URL(root, location.href).href;
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  return new Set(fetched.map((name) => (name.startsWith(site) ? name.slice(site.length) : '')));
}

/** Whether the reader has asked the browser to fetch no more than is needed. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Registers the worker and waits until it answers this page's requests. */
async function startWorker(root: string): Promise<void> {
  const container = navigator.serviceWorker;
  const controlled = new Promise<void>((resolve) => {
    if (container.controller) resolve();
    else container.addEventListener('controllerchange', () => resolve(), { once: true });
  });
  await new Workbox(new URL('sw.js', new URL(root, location.href)).href).register();
  await controlled;
}

async function readList(root: string): Promise<OfflineList> {
  const response = await patientFetch(`${root}offline.json`);
  if (!response.ok) throw new YardstickError('offline-incomplete', 'no list of files to keep');
  return response.json();
}

/**
 * Fetches each file that is not kept as it is now; the worker keeps what comes. A file that fails does
 * not keep the others from coming; the first such fault is thrown at the end.
 */
async function keep(
  root: string,
  files: readonly OfflineFile[],
  ledger: KeptFiles,
  onProgress: (progress: OfflineProgress) => void = () => {},
): Promise<void> {
  const total = totalOf(files);
  const waiting = [...files];
  const faults: unknown[] = [];
  let done = 0;
  const lane = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      await whenFree();
      try {
        if (!ledger.holds(file) && (await keepFile(root, file))) ledger.add(file);
      } catch (cause) {
        faults.push(cause);
      }
      done += file.bytes;
      onProgress({ done, total });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  if (faults.length > 0) throw faults[0];
}

function totalOf(files: readonly OfflineFile[]): number {
  return files.reduce((total, file) => total + file.bytes, 0);
}

function whenIdle(act: () => void): void {
  const wait = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 5000 });
    else setTimeout(act, 2000);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
}
