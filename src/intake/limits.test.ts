import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { checkUnpacked, namesInZip } from './limits.ts';
import { withSize } from './test-archives.ts';

const PART = 'xl/worksheets/sheet1.xml';
const MEGABYTE = 1_000_000;

it('counts what comes out of an archive, whatever its list says', () => {
  const honest = zipSync({ [PART]: new Uint8Array(5 * MEGABYTE), 'a.txt': strToU8('a') });
  const lying = withSize(honest, PART, 1000);
  expect(namesInZip('t.xlsx', lying)).toEqual([PART, 'a.txt']);
  for (const bytes of [honest, lying]) {
    expect(() => checkUnpacked('t.xlsx', bytes, 10 * MEGABYTE)).not.toThrow();
    expect(() => checkUnpacked('t.xlsx', bytes, MEGABYTE)).toThrow(
      expect.objectContaining({ code: 'intake-bomb' }),
    );
  }
  expect(() => checkUnpacked('t.xlsx', honest.slice(0, 3000), MEGABYTE)).toThrow();
  expect(() => checkUnpacked('t.xlsx', honest.slice(0, 100), MEGABYTE)).not.toThrow();
});

it('refuses by its list what would come to too much', () => {
  const bytes = withSize(zipSync({ [PART]: strToU8('<a/>') }), PART, 600 * MEGABYTE);
  expect(() => namesInZip('t.xlsx', bytes)).toThrow(
    expect.objectContaining({ code: 'intake-bomb', details: { file: 't.xlsx', limit: '500' } }),
  );
});
