import { loadPart } from '../base/part.ts';

/** First byte of a gzip file; a host that undoes the compression sends what is within. */
const GZIP = 0x1f;

type Bytes = Uint8Array<ArrayBuffer>;

/** Unpacks gzip where the browser cannot (Firefox before 113, Safari before 16.4). */
async function inflater(): Promise<ReadableWritablePair<Bytes, Bytes>> {
  const { Gunzip } = await loadPart(() => import('fflate'));
  let gunzip: InstanceType<typeof Gunzip>;
  return new TransformStream<Bytes, Bytes>({
    start(controller) {
      gunzip = new Gunzip((chunk) => controller.enqueue(chunk as Bytes));
    },
    transform: (chunk) => gunzip.push(chunk),
    flush: () => gunzip.push(new Uint8Array(), true),
  });
}

/**
 * The bytes within a download that may be compressed with gzip, and whether it was.
 * @param counted is told the bytes of each chunk as it came, and whether they are compressed
 */
export async function unpacked(
  body: ReadableStream<Bytes>,
  counted: (bytes: number, packed: boolean) => void,
): Promise<ReadableStream<Bytes>> {
  const reader = body.getReader();
  const first = await reader.read();
  const packed = first.value?.[0] === GZIP;
  const source = new ReadableStream<Bytes>({
    start(controller) {
      if (first.value === undefined) return controller.close();
      counted(first.value.byteLength, packed);
      controller.enqueue(first.value);
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) return controller.close();
      counted(value.byteLength, packed);
      controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  if (!packed) return source;
  const within =
    'DecompressionStream' in globalThis ? new DecompressionStream('gzip') : await inflater();
  return source.pipeThrough(within);
}
