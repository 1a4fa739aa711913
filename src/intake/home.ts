import type { Area } from '../catalog/types.ts';
import type { Sheet } from './grid.ts';
import type { Guess } from './mapping.ts';
import { type City, citiesOf, cityByVotes, cityOfCode, countyNames, isShared } from './nation.ts';

/** Rows in which the title of a table stands. */
const TITLE_ROWS = 8;

/** The cities that may be meant by the names of a sheet that several bear; none where none is. */
export function homesOf(sheet: Sheet): readonly City[] {
  const cities = new Map<string, City>();
  for (const name of countyNames(sheet).filter(isShared)) {
    for (const city of citiesOf(name)) cities.set(city.code, city);
  }
  return [...cities.values()];
}

/** Names as they stand in titles: 贵阳市, and 贵阳 unless a county follows. */
function names({ name }: City, text: string): boolean {
  const stem = name.replace(/(?:市|地区|自治州|盟)$/, '');
  if (text.includes(name)) return true;
  const at = stem.length < 2 ? -1 : text.indexOf(stem);
  return at >= 0 && !/^[区县旗]/.test(text.slice(at + stem.length));
}

const textsOf = ({ rows }: Sheet, from: number, to: number) =>
  rows
    .slice(from, to)
    .flatMap((row) => row.flatMap(({ kind, text }) => (kind === 'text' ? [text] : [])));

type Found = Pick<Guess, 'reason' | 'detail'> & { readonly city: City };

/** The one city that these texts name, of those that may be meant. */
function namedIn(
  texts: readonly string[],
  cities: readonly City[],
  reason: Guess['reason'],
): Found | null {
  const found = cities.filter((city) => texts.some((text) => names(city, text)));
  const [city] = found;
  if (city === undefined || found.length > 1) return null;
  return { city, reason, detail: texts.find((text) => names(city, text)) ?? '' };
}

function foundIn(sheet: Sheet, file: string, areas: readonly Area[]): Found | null {
  const counties = countyNames(sheet);
  const cities = new Map(counties.flatMap(citiesOf).map((city) => [city.code, city]));
  const all = [...cities.values()];
  if (all.length === 0) return null;
  const body = new Set(textsOf(sheet, TITLE_ROWS, sheet.rows.length));
  const told =
    namedIn(textsOf(sheet, 0, TITLE_ROWS), all, 'title') ??
    namedIn([sheet.name], all, 'file-name') ??
    namedIn([file], all, 'file-name') ??
    namedIn(
      all.map(({ name }) => name).filter((name) => body.has(name)),
      all,
      'cells',
    );
  if (told !== null) return told;
  const most = cityByVotes(counties);
  if (most !== null) return { city: most, reason: 'known-names', detail: '' };
  const shared = new Set(counties.filter(isShared));
  const own = areas.find(({ code, name }) => /^\d{6}$/.test(code) && shared.has(name.zh));
  return own === undefined
    ? null
    : { city: cityOfCode(own.code), reason: 'collection', detail: own.name.zh };
}

/**
 * The city that the counties of a sheet are taken to lie in, with the reason: by its title, the names
 * of sheet and file, a column of cities, what most of its names say; else that of the site, where a
 * name is of several cities. Empty where nothing tells and nothing asks.
 */
export function homeOf(
  sheet: Sheet,
  file: string,
  areas: readonly Area[],
): { readonly code: string; readonly guess: Guess | null } {
  const found = foundIn(sheet, file, areas);
  if (found === null) return { code: '', guess: null };
  const { city, reason, detail } = found;
  const guess: Guess = { about: 'home', column: -1, value: city.name, reason, detail };
  return { code: city.code, guess: homesOf(sheet).length > 0 ? guess : null };
}
