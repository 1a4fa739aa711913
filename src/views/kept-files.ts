/** A file by its address, relative to the site's root, and its content. */
export interface ListedFile {
  readonly url: string;
  /** Of the content. */
  readonly hash: string;
}

/**
 * Remembers which files the service worker has stored, and in which form: keeping goes on where an
 * earlier visit ended, and after a new deployment fetches only what changed.
 */
export class KeptFiles {
  readonly #root: URL;
  readonly #key: string;
  readonly #hashes: Map<string, string>;

  /** @param root address of the site's root; sites beside each other keep their own */
  constructor(root: URL) {
    this.#root = root;
    this.#key = `files:${root.pathname}`;
    this.#hashes = new Map(Object.entries(this.#read()));
  }

  /** Whether the file is stored as it is now; browsers may have thrown it away to make room. */
  async holds({ url, hash }: ListedFile): Promise<boolean> {
    if (this.#hashes.get(url) !== hash) return false;
    return (await caches.match(new URL(url, this.#root), { ignoreVary: true })) !== undefined;
  }

  add({ url, hash }: ListedFile): void {
    this.#hashes.set(url, hash);
    try {
      localStorage.setItem(this.#key, JSON.stringify(Object.fromEntries(this.#hashes)));
    } catch {
      // Without a memory the next visit asks again for what the browser may still have.
    }
  }

  #read(): Record<string, string> {
    try {
      return JSON.parse(localStorage.getItem(this.#key) ?? '{}');
    } catch {
      return {};
    }
  }
}
