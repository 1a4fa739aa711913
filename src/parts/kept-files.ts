/** A file by its address, relative to the site's root, and its content. */
export interface ListedFile {
  readonly url: string;
  /** Of the content. */
  readonly hash: string;
}

/** How long code of a former build stays, for tabs that were opened with it: a week, in milliseconds. */
const GRACE = 7 * 24 * 60 * 60 * 1000;
/** Files whose names carry a hash: no other build has them with other content. */
const CODE = /^(embed\/)?assets\//;
/** Where earlier versions of the worker kept their code. */
const FORMER_STORE = /^workbox-precache/;

/** Addresses of all that is stored, whichever site of this host stored it. */
async function storedAddresses(): Promise<string[]> {
  const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  const requests = await Promise.all(stores.map((store) => store.keys()));
  return requests.flat().map(({ url }) => url);
}

/**
 * Remembers which files the service worker has stored, and in which form: keeping goes on where an
 * earlier visit ended, and after a new deployment fetches only what changed.
 */
export class KeptFiles {
  readonly #root: URL;
  readonly #hashes: Map<string, string>;
  /** Files that are stored now; browsers may have thrown some away to make room. */
  readonly #stored: ReadonlySet<string>;

  private constructor(root: URL, stored: ReadonlySet<string>) {
    this.#root = root;
    this.#stored = stored;
    this.#hashes = new Map(Object.entries(this.#read<string>('files')));
  }

  /** @param root address of the site's root; sites beside each other keep their own */
  static async open(root: URL): Promise<KeptFiles> {
    const addresses = (await storedAddresses()).filter((url) => url.startsWith(root.href));
    return new KeptFiles(
      root,
      new Set(addresses.map((url) => url.slice(root.href.length) || './')),
    );
  }

  /** Whether the file is stored as it is now. */
  holds({ url, hash }: ListedFile): boolean {
    return this.#hashes.get(url) === hash && this.#stored.has(url);
  }

  add({ url, hash }: ListedFile): void {
    if (this.#hashes.get(url) === hash) return;
    this.#hashes.set(url, hash);
    this.#write('files', Object.fromEntries(this.#hashes));
  }

  /** Notes that all of a build is kept in this language. */
  complete(language: string, revision: string): void {
    try {
      localStorage.setItem(`kept:${this.#root.pathname}${language}`, revision);
    } catch {
      // It is a note for those who wait for it; nothing is asked of it.
    }
  }

  /**
   * Drops code that no build has had for a week: until then tabs that were opened before an update
   * still find theirs.
   * @param files all of the present build
   * @param now in milliseconds
   */
  async forgetFormer(files: readonly ListedFile[], now: number): Promise<void> {
    const listed = new Set(files.map(({ url }) => url));
    const former = [...this.#stored].filter((url) => CODE.test(url) && !listed.has(url));
    const before = this.#read<number>('former');
    const since = former.map((url): [string, number] => [url, before[url] ?? now]);
    const isOver = ([, first]: [string, number]) => now - first > GRACE;
    this.#write('former', Object.fromEntries(since.filter((one) => !isOver(one))));
    for (const name of await caches.keys()) {
      if (FORMER_STORE.test(name) && name.endsWith(this.#root.href)) {
        await caches.delete(name);
        continue;
      }
      const store = await caches.open(name);
      for (const [url] of since.filter(isOver)) await store.delete(new URL(url, this.#root));
    }
  }

  #read<Value>(what: string): Record<string, Value> {
    try {
      return JSON.parse(localStorage.getItem(`${what}:${this.#root.pathname}`) ?? '{}');
    } catch {
      return {};
    }
  }

  #write(what: string, value: object): void {
    try {
      localStorage.setItem(`${what}:${this.#root.pathname}`, JSON.stringify(value));
    } catch {
      // Without a memory the next visit asks again for what the browser may still have.
    }
  }
}
