import { strToU8 } from 'fflate';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;

/** An archive in which a part is said to unpack to another size than it does. */
export function withSize(archive: Uint8Array, part: string, size: number): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const name = strToU8(part);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    const mark = view.getUint32(at, true);
    if (mark !== LOCAL && mark !== CENTRAL) continue;
    const [nameAt, sizeAt] = mark === LOCAL ? [at + 30, at + 22] : [at + 46, at + 24];
    if (name.every((one, place) => bytes[nameAt + place] === one)) {
      view.setUint32(sizeAt, size, true);
    }
  }
  return bytes;
}
