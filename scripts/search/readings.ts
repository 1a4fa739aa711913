import { pinyin } from 'pinyin-pro';

/** Characters by how they are read: `first` by the usual reading, `also` by others. */
export interface Readings {
  readonly first: Readonly<Record<string, string>>;
  readonly also: Readonly<Record<string, string>>;
}

/** Readings of a character beyond this many are so rare that they would only find by accident. */
const MOST_OTHERS = 2;
const HAN = /^\p{Script=Han}$/u;

/** The 6,763 characters of GB 2312, which almost every text in simplified Chinese keeps to. */
function characters(): string[] {
  const decoder = new TextDecoder('gbk');
  const found: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (HAN.test(character)) found.push(character);
    }
  }
  return found;
}

/** How each character is read in pinyin, without tones and `ü` as `v`. */
export function makeReadings(): Readings {
  const first: Record<string, string> = {};
  const also: Record<string, string> = {};
  const put = (to: Record<string, string>, syllable: string, character: string) => {
    to[syllable] = (to[syllable] ?? '') + character;
  };
  for (const character of characters()) {
    const all = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
    const [usual, ...others] = new Set(all);
    if (usual !== undefined) put(first, usual, character);
    for (const other of others.slice(0, MOST_OTHERS)) put(also, other, character);
  }
  return { first, also };
}
