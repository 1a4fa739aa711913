import { expect, it } from 'vitest';
import { decodeSlices } from './decode-stream.ts';

/** 行 in GB18030 is d0 d0, 政 is d5 fe, 许 is d0 ed. */
const CHINESE = [0xd0, 0xd0, 0xd5, 0xfe, 0xd0, 0xed, 0x0a];
const ascii = (text: string) => [...new TextEncoder().encode(text)];

async function read(bytes: readonly number[], size: number): Promise<string> {
  const all = Uint8Array.from(bytes);
  const open = async function* () {
    for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
  };
  let text = '';
  for await (const piece of decodeSlices(open())) text += piece;
  return text;
}

it.each([16, 33, 1000])('reads slices of %d bytes in the encoding of the whole', async (size) => {
  const lines = Array.from({ length: 20 }, () => CHINESE).flat();
  const chinese = [...ascii('a,b\n1,2\n'), ...lines];
  expect(await read(chinese, Math.max(size, 33))).toBe(`a,b\n1,2\n${'行政许\n'.repeat(20)}`);
  expect(await read(ascii('a,行政\n1,许可\n'), size)).toBe('a,行政\n1,许可\n');
  const wide = [
    0xff,
    0xfe,
    ...[...'a,行\n'].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
  ];
  expect(await read(wide, size)).toBe('a,行\n');
});

it('says so where a later line is of another encoding', async () => {
  const mixed = [...ascii('a,行政\n'.repeat(20)), ...CHINESE];
  await expect(read(mixed, 64)).rejects.toMatchObject({ code: 'encoding-unknown' });
});
