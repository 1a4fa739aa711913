import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { YardstickError } from '../base/error.ts';

/** Names under which Linux and others put the browser on the path. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Switches that keep Chromium from calling home and from asking for what a server has not. */
export const QUIET_SWITCHES = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where macOS and Windows install it; `env` supplies the Windows folders. */
function installedPaths(env: NodeJS.ProcessEnv): string[] {
  const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows,
  ];
}

/** Where to look for a browser. */
export interface BrowserSearch {
  readonly env: NodeJS.ProcessEnv;
  /** Tells whether a file is there; given by tests. */
  readonly exists?: (path: string) => boolean;
  /** Looked at before the path. */
  readonly first?: readonly string[];
}

/**
 * Finds a Chromium: CHROMIUM_PATH or PLAYWRIGHT_CHROMIUM, then `first`, then the path, then the
 * usual places of macOS and Windows.
 * @returns path of the executable, or null
 * @throws YardstickError `cannot-named-browser` if the environment names a file that does not exist
 */
export function findBrowser({
  env,
  exists = existsSync,
  first = [],
}: BrowserSearch): string | null {
  const named = env.CHROMIUM_PATH || env.PLAYWRIGHT_CHROMIUM;
  if (named) {
    if (exists(named)) return named;
    throw new YardstickError('cannot-named-browser', `CHROMIUM_PATH names no file: ${named}`, {
      value: named,
    });
  }
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  const candidates = [...first, ...onPath, ...installedPaths(env)];
  return candidates.find((path) => path !== '' && exists(path)) ?? null;
}
