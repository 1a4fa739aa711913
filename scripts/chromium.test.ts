import { expect, it } from 'vitest';
import { findChromium, findShell } from './chromium.ts';

const only = (path: string) => (asked: string) => asked === path;

it('takes the browser that the environment names before any other', () => {
  expect(findChromium({ CHROMIUM_PATH: '/opt/a', PATH: '/usr/bin' }, () => true)).toBe('/opt/a');
  expect(findChromium({ PLAYWRIGHT_CHROMIUM: '/opt/b' }, () => true)).toBe('/opt/b');
});

it('refuses a named browser that does not exist instead of taking another', () => {
  expect(() => findChromium({ CHROMIUM_PATH: '/opt/typo' }, only('/usr/bin/chromium'))).toThrow(
    'CHROMIUM_PATH names no file: /opt/typo',
  );
});

it('finds a browser on the path or where the system installs it', () => {
  expect(findChromium({ PATH: '/bin:/usr/bin' }, only('/usr/bin/google-chrome'))).toBe(
    '/usr/bin/google-chrome',
  );
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findChromium({}, only(mac))).toBe(mac);
});

it('is null where there is none', () => {
  expect(findChromium({ PATH: '/usr/bin' }, () => false)).toBeNull();
});

it('takes the headless shell for page tests where there is one, else the browser', () => {
  const shell = '/usr/lib/chromium/chromium-headless-shell';
  expect(findShell({ PATH: '/usr/bin' }, () => true)).toBe(shell);
  expect(findShell({ PATH: '/usr/bin' }, only('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  expect(findShell({ CHROMIUM_PATH: '/opt/a' }, () => true)).toBe('/opt/a');
});
