import { halfWidth } from '../base/half-width.ts';
import type { Unit } from '../base/vocabulary.ts';
import type { Area } from '../catalog/types.ts';

/** What the packages at hand know; names of a table are matched with it. */
export interface Knowledge {
  readonly areas: readonly Area[];
  readonly units: readonly Unit[];
}

/** A place as a table names it; `code` is '' where no package knows it. */
export interface NamedArea {
  readonly code: string;
  readonly name: string;
}

/** Endings that lists leave out or add. */
const ENDING = /(?:特别行政区|自治区|自治州|自治县|新区|地区|省|市|区|县|旗|州)$/;
const keyOf = (name: string) => halfWidth(name).replace(/\s+/g, '').toLowerCase();

function stemOf(name: string): string {
  const stem = keyOf(name).replace(ENDING, '');
  return stem.length >= 2 ? stem : keyOf(name);
}

/** Finds places by code or name. */
export class AreaBook {
  private readonly exact = new Map<string, Area>();
  /** Null where several places share the stem. */
  private readonly stems = new Map<string, Area | null>();

  constructor(areas: readonly Area[]) {
    for (const area of areas) {
      for (const key of [area.code, area.name.zh, area.name.en]) {
        if (!this.exact.has(keyOf(key))) this.exact.set(keyOf(key), area);
      }
      const stem = stemOf(area.name.zh);
      const other = this.stems.get(stem);
      this.stems.set(stem, other !== undefined && other !== area ? null : area);
    }
  }

  /** The place of this code or name; null if none or several fit. */
  find(text: string): Area | null {
    if (text === '') return null;
    return this.exact.get(keyOf(text)) ?? this.stems.get(stemOf(text)) ?? null;
  }

  /** The place that a longer text, such as a title, names first; the longest name there. */
  within(text: string): Area | null {
    const key = keyOf(text);
    let best: { readonly at: number; readonly length: number; readonly area: Area } | null = null;
    for (const [name, area] of this.exact) {
      const at = name.length < 2 || !/\p{Script=Han}/u.test(name) ? -1 : key.indexOf(name);
      if (at < 0) continue;
      if (best === null || at < best.at || (at === best.at && name.length > best.length)) {
        best = { at, length: name.length, area };
      }
    }
    return best?.area ?? null;
  }
}
