import { halfWidth } from '../base/half-width.ts';
import type { Unit } from '../base/vocabulary.ts';
import type { Area } from '../catalog/types.ts';
import type { Sheet } from './grid.ts';
import { cityOfCode, countiesNamed, isShared, UPPER_PLACES } from './nation.ts';

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
const NUMBER = /^[\d.,%-]+$/;
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

  /** @param first goes before this one: no place here takes a name or code from a place there */
  constructor(
    areas: readonly Area[],
    private readonly first: AreaBook | null = null,
  ) {
    for (const area of areas) {
      for (const key of new Set([area.code, area.name.zh, area.name.en].map(keyOf))) {
        if (!this.exact.has(key)) this.exact.set(key, area);
      }
      const stem = stemOf(area.name.zh);
      const other = this.stems.get(stem);
      this.stems.set(stem, other !== undefined && other !== area ? null : area);
    }
  }

  /** The place of this code or name; null if none or several fit. */
  find(text: string): Area | null {
    if (text === '') return null;
    // A number is its own key and has no ending; there are many.
    if (NUMBER.test(text)) return this.lookUp(text, text);
    return this.lookUp(keyOf(text), stemOf(text));
  }

  private lookUp(key: string, stem: string): Area | null {
    const first = this.first?.lookUp(key, stem) ?? null;
    return first ?? this.exact.get(key) ?? this.stems.get(stem) ?? null;
  }

  /** The place that a longer text, such as a title, names first; the longest name there. */
  within(text: string): Area | null {
    return this.namedIn(keyOf(text))?.area ?? null;
  }

  private namedIn(key: string): Found | null {
    let best = this.first?.namedIn(key) ?? null;
    for (const [name, area] of this.exact) {
      const at = name.length < 2 || !/\p{Script=Han}/u.test(name) ? -1 : key.indexOf(name);
      if (at < 0) continue;
      if (best === null || at < best.at || (at === best.at && name.length > best.length)) {
        best = { at, length: name.length, area };
      }
    }
    return best;
  }
}

/** A place in a longer text. */
interface Found {
  readonly at: number;
  readonly length: number;
  readonly area: Area;
}

const books = new WeakMap<readonly Area[], AreaBook>();

/** True for a county that bears a name of several cities and is of another than the one meant. */
const isElsewhere = ({ code, name }: Area, city: string) =>
  /^\d{6}$/.test(code) &&
  !code.endsWith('00') &&
  isShared(name.zh) &&
  cityOfCode(code).code !== city;

/**
 * The places that the names of a sheet are matched with: those of the packages, then the country's.
 * @param city code of the city that names of several cities are of; '' where nothing tells
 */
export function areaBookOf(sheet: Sheet, { areas }: Knowledge, city = ''): AreaBook {
  const { ofCity, others } = countiesNamed(sheet, city);
  if (city === '' && others.length === 0) {
    const known = books.get(areas) ?? new AreaBook(UPPER_PLACES, new AreaBook(areas));
    books.set(areas, known);
    return known;
  }
  const fitting = city === '' ? areas : areas.filter((one) => !isElsewhere(one, city));
  const home = ofCity.length === 0 ? null : new AreaBook(ofCity);
  return new AreaBook(others, new AreaBook(UPPER_PLACES, new AreaBook(fitting, home)));
}
