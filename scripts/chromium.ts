import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Says that no browser for the tests was found, and what to do. */
const INSTRUCTION = `No Chromium was found for the browser tests. Do one of these and run them again:
  npx playwright install chromium       (downloads one)
  install Google Chrome or Chromium     (found by itself)
  CHROMIUM_PATH=/path/to/chrome npm test`;

/** Names under which Linux and others put the browser on the path. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

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

/** Switches without which Chromium calls home or fails in a container. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium: CHROMIUM_PATH or PLAYWRIGHT_CHROMIUM, then Playwright's own download, then the
 * path, then the usual places of macOS and Windows.
 * @param exists tells whether a file is there; given by tests
 * @returns path of the executable, or null
 * @throws Error if the environment names a file that does not exist
 */
export function findChromium(
  env: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const named = env.CHROMIUM_PATH || env.PLAYWRIGHT_CHROMIUM;
  if (named) {
    if (!exists(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
    return named;
  }
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  const candidates = [chromium.executablePath(), ...onPath, ...installedPaths(env)];
  return candidates.find((path) => path !== '' && exists(path)) ?? null;
}

/**
 * Finds a Chromium or, as root on Debian and its kin, installs the distribution's one with fonts for
 * Chinese.
 * @returns path of the executable
 * @throws Error that says how to get one
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('Installing Chromium with apt-get …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args: string[]) => spawnSync('apt-get', args, { env, stdio: 'inherit' });
    apt('update', '-q');
    apt('install', '-qq', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  }
  const installed = findChromium();
  if (!installed) throw new Error(INSTRUCTION);
  return installed;
}
