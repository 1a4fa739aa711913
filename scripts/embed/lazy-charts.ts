import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const IMPORT = /import (\w+) from ['"](\.\/[^'"]+\.svelte)['"]/g;
const ENTRY = /type: ['"]([\w-]+)['"],\s*component: (\w+)/g;

/**
 * Makes the registry of charts load each type's code when it is asked for: a frame shows one chart.
 * It reads the lines of the registry and of the common types, so that a chart type still is one line there.
 */
export function lazyCharts(): Plugin {
  return {
    name: 'lazy-charts',
    enforce: 'pre',
    transform(own, id) {
      if (!id.endsWith('/src/charts/registry.ts')) return null;
      const code = own + readFileSync(id.replace('registry.ts', 'common-types.ts'), 'utf8');
      const files = new Map([...code.matchAll(IMPORT)].map(([, name, file]) => [name, file]));
      const loaders = [...code.matchAll(ENTRY)].map(
        ([, type, name]) =>
          `'${type}': () => import('${files.get(name) ?? this.error(`${name}?`)}')`,
      );
      if (loaders.length === 0 || loaders.length !== files.size) {
        this.error(`registry of charts not understood: ${loaders.length} of ${files.size} lines`);
      }
      return {
        code: `const loaders = { ${loaders.join(', ')} };
export async function chartModule(type) {
  if (!Object.hasOwn(loaders, type)) return undefined;
  return { type, component: (await loaders[type]()).default };
}`,
        map: null,
      };
    },
  };
}
