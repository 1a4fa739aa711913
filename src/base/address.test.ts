import { expect, test } from 'vitest';
import { publicAddress } from './address.ts';

test.each([
  'http://localhost:4173/zh/',
  'http://LOCALHOST/zh/',
  'http://yardstick.localhost/',
  'http://127.0.0.1:4173/en/reforms/court/?data=1ad74793362b#chart',
  'http://127.1/',
  'http://2130706433/',
  'http://0.0.0.0:8080/',
  'http://[::1]:4173/',
  'http://[::ffff:127.0.0.1]/',
  'file:///C:/yardstick/zh/index.html',
  'blob:http://example.org/1',
  'about:blank',
  'not an address',
  '',
])('nobody elsewhere can open %j', (address) => {
  expect(publicAddress(address)).toBe('');
});

test.each([
  'https://example.org/yardstick/zh/',
  'http://10.1.2.3/yardstick/',
  'http://192.168.0.7:8080/zh/',
  'http://gaige-server/zh/',
  'https://localhost.example.org/',
])('others may open %j, if only within an office', (address) => {
  expect(publicAddress(address)).toBe(address);
});
