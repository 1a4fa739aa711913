import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser, QUIET_SWITCHES } from '../src/cli/chromium.ts';

/** Says that no browser for the tests was found, and what to do. */
const INSTRUCTION = `No Chromium was found for the browser tests. Do one of these and run them again:
  npx playwright install chromium       (downloads one)
  install Google Chrome or Chromium     (found by itself)
  CHROMIUM_PATH=/path/to/chrome npm test`;

/** Switches without which Chromium calls home or fails in a container. */
export const CHROMIUM_ARGS = ['--no-sandbox', ...QUIET_SWITCHES];

/**
 * Finds a Chromium as `findBrowser` does, Playwright's own download before those on the path.
 * @param exists tells whether a file is there; given by tests
 * @returns path of the executable, or null
 * @throws YardstickError if the environment names a file that does not exist
 */
export function findChromium(
  env: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): string | null {
  return findBrowser({ env, exists, first: [chromium.executablePath()] });
}

/** Where Debian puts Chromium without a window's parts. */
const SHELL = '/usr/lib/chromium/chromium-headless-shell';

/**
 * Finds Chromium's headless shell: the same engine without a window's parts, with which the page
 * tests take half as long. A browser that the environment names is taken for it.
 * @param exists tells whether a file is there; given by tests
 * @returns path of the executable; what `findChromium` finds where there is no shell
 * @throws YardstickError if the environment names a file that does not exist
 */
export function findShell(
  env: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const named = env.CHROMIUM_PATH || env.PLAYWRIGHT_CHROMIUM;
  return !named && exists(SHELL) ? SHELL : findChromium(env, exists);
}

/**
 * Finds a Chromium or, as root on Debian and its kin, installs the distribution's one with its
 * headless shell and fonts for Chinese.
 * @returns path of the executable
 * @throws Error that says how to get one
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('Installing Chromium with apt-get …');
    apt('update', '-q');
    apt('install', '-qq', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
    // By itself: older releases have none, and the tests do without.
    apt('install', '-qq', '-y', '--no-install-recommends', 'chromium-headless-shell');
  }
  const installed = findChromium();
  if (!installed) throw new Error(INSTRUCTION);
  return installed;
}

function apt(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', args, { env, stdio: 'inherit' });
}
