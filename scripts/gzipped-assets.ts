import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { ROOT } from './preview.ts';

const QUERY = '?gzip';
/** Begins ids of ours: by its path a file of a package would be left outside of tests. */
const OURS = '\0gzip:';
/** Compressing takes seconds, and what is compressed changes with a dependency only. */
const KEPT = join(ROOT, 'node_modules/.cache/reform-yardstick');

/** The path of a file compressed with gzip, made if it is not kept yet. */
function compressed(file: string): string {
  const bytes = readFileSync(file);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const path = join(KEPT, hash, `${basename(file)}.gz`);
  if (existsSync(path)) return path;
  mkdirSync(join(KEPT, hash), { recursive: true });
  // Another build may be writing it too.
  const own = `${path}.${process.pid}`;
  writeFileSync(own, gzipSync(bytes, { level: 9 }));
  renameSync(own, path);
  return path;
}

/**
 * Lets code ship a file compressed, for hosts that would send it as it is:
 * `import { url, bytes } from 'file?gzip'` gives its address and its size there.
 */
export function gzippedAssets(): Plugin {
  const files = new Map<string, string>();
  return {
    name: 'gzipped-assets',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\?gzip$/ },
      async handler(source, importer) {
        const path = source.slice(0, -QUERY.length);
        const file = await this.resolve(path, importer, { skipSelf: true });
        if (file === null) return null;
        const id = `${OURS}${basename(file.id)}`;
        files.set(id, file.id);
        return id;
      },
    },
    load: {
      filter: { id: /^\0gzip:/ },
      handler(id) {
        const path = compressed(files.get(id) ?? '');
        const from = JSON.stringify(`${path}?url`);
        return `export { default as url } from ${from};\nexport const bytes = ${statSync(path).size};\n`;
      },
    },
  };
}
