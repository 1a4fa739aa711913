import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { ROOT } from '../preview.ts';

/** What charts use of d3-shape; the build of embeds stops at any other. */
const USED = 'area, curveBumpX, curveLinear, curveMonotoneX, line';
const ENTRY = 'virtual:slim-shapes';
/** The whole package, where the entry asks for it. */
const WHOLE = 'd3-shape';
/** Where paths are written; ours writes the few that charts have. */
const PATHS = join(ROOT, 'src/embed/path.ts');

/**
 * Leaves out of d3-shape the curves that no chart draws. They fill prototypes where the module
 * begins, which a bundler must keep unless told that this does nothing else; told of all code it
 * would drop what our own sets on elements, so d3-shape is built by itself first.
 */
export function slimShapes(): Plugin {
  return {
    name: 'slim-shapes',
    enforce: 'pre',
    resolveId: (id, importer) => (id === WHOLE && importer !== ENTRY ? ENTRY : null),
    load: (id) => (id === ENTRY ? buildUsed() : null),
  };
}

async function buildUsed(): Promise<string> {
  const entry: Plugin = {
    name: 'slim-shapes-entry',
    resolveId: (id) => (id === ENTRY ? ENTRY : null),
    load: (id) => (id === ENTRY ? `export { ${USED} } from '${WHOLE}';` : null),
  };
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [entry],
    resolve: { alias: { 'd3-path': PATHS } },
    ssr: { target: 'webworker', noExternal: true },
    build: {
      ssr: true,
      write: false,
      minify: false,
      rolldownOptions: { input: ENTRY, treeshake: { propertyWriteSideEffects: false } },
    },
  });
  const [{ output }] = [result].flat() as [Rolldown.RolldownOutput];
  return output[0].code;
}
