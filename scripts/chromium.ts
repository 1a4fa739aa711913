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
