import { createServer } from 'vite';

/** Loads a module of the project by its path from the root, such as `/src/pages/render.ts`. */
export type LoadModule = <Module>(path: string) => Promise<Module>;

/**
 * Hands `use` a loader of the project's own modules, components included, compiled for Node as for
 * production; the loader ends with it.
 *
 * Production is said here because bundling in the same process says so too, and what is compiled for
 * development cannot run on packages prepared for production. They are prepared in a folder apart,
 * so that neither meets those of the development server.
 */
export async function withProjectModules<T>(use: (load: LoadModule) => Promise<T>): Promise<T> {
  process.env.NODE_ENV = 'production';
  const server = await createServer({
    cacheDir: '.cache/project-modules',
    // What is rendered must not change under way: no watcher, and no second look at dependencies.
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    logLevel: 'error',
  });
  try {
    return await use((path) => server.ssrLoadModule(path) as Promise<never>);
  } finally {
    await server.close();
  }
}
