import { gzipSync } from 'node:zlib';
import { afterEach, expect, it, vi } from 'vitest';
import { unpacked } from './unpack.ts';

const module = Uint8Array.from({ length: 20_000 }, (_, at) => (at * at * 40_503) >> 7);
const packed = new Uint8Array(gzipSync(module));

function inChunks(bytes: Uint8Array, size: number) {
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.slice(at * size, (at + 1) * size),
  );
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

async function read(bytes: Uint8Array, size: number) {
  let loaded = 0;
  let wasPacked: boolean | undefined;
  const stream = await unpacked(inChunks(bytes, size), (count, as) => {
    loaded += count;
    wasPacked = as;
  });
  const within = new Uint8Array(await new Response(stream).arrayBuffer());
  return { within, loaded, wasPacked };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('unpacks what is compressed and counts what came', async () => {
  const expected = { within: module, loaded: packed.length, wasPacked: true };
  expect(await read(packed, 1000)).toEqual(expected);
});

it('unpacks without the help of the browser', async () => {
  vi.stubGlobal('DecompressionStream', undefined);
  Reflect.deleteProperty(globalThis, 'DecompressionStream');
  expect((await read(packed, 1000)).within).toEqual(module);
});

it('passes on what a host has unpacked', async () => {
  const expected = { within: module, loaded: module.length, wasPacked: false };
  expect(await read(module, 999)).toEqual(expected);
});

it('fails where the download is damaged', async () => {
  await expect(read(packed.subarray(0, 5000), 1000)).rejects.toThrow();
});

it('gives nothing for nothing', async () => {
  expect((await read(new Uint8Array(), 1)).within).toHaveLength(0);
});
