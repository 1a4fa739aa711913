import readings from './readings.json';

/** A run of characters is found by as many syllables of it as anyone types. */
const LONGEST = 8;
/** What is no longer stands for itself, so that a slip in it can be told. */
const WHOLE = 4;
/** Of characters with several readings, so many ways to read a run. */
const MOST_WAYS = 4;

type Syllables = readonly string[];

function bySyllable(): ReadonlyMap<string, Syllables> {
  const found = new Map<string, string[]>();
  for (const table of [readings.first, readings.also]) {
    for (const [syllable, characters] of Object.entries(table)) {
      // Who has no ü types v or u.
      const typed = /^[ln]v/.test(syllable) ? [syllable, syllable.replace('v', 'u')] : [syllable];
      for (const character of characters) {
        const known = found.get(character) ?? [];
        found.set(character, [...known, ...typed.filter((one) => !known.includes(one))]);
      }
    }
  }
  return found;
}

const SYLLABLES = bySyllable();

function terms(run: string, spell: (syllable: string) => string): Set<string> {
  const all = new Set<string>();
  const characters = [...run];
  for (const at of characters.keys()) {
    let ways: string[] = [''];
    for (const [length, character] of characters.slice(at, at + LONGEST).entries()) {
      const syllables = SYLLABLES.get(character);
      if (syllables === undefined) break;
      const spelt = [...new Set(syllables.map(spell))];
      ways = ways.flatMap((way) => spelt.map((one) => way + one)).slice(0, MOST_WAYS);
      if (length < WHOLE) for (const way of ways) all.add(way);
    }
    for (const way of ways) all.add(way);
  }
  return all;
}

/** All that a run of Chinese may be called in pinyin from any of its characters on (`巡河` → `xun`, `xunhe`, `he`). */
export function soundsOf(run: string): string[] {
  return [...terms(run, (syllable) => syllable)];
}

/** The same by first letters (`巡河` → `x`, `xh`, `h`). */
export function initialsOf(run: string): string[] {
  return [...terms(run, (syllable) => syllable.slice(0, 1))];
}

/** How the whole of a run may be read; none if a character is not known. */
export function readingsOf(run: string): string[] {
  let ways: string[] = [''];
  for (const character of run) {
    const syllables = SYLLABLES.get(character) ?? [];
    ways = ways.flatMap((way) => syllables.map((one) => way + one)).slice(0, MOST_WAYS);
  }
  return ways;
}
