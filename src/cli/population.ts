import { basename } from 'node:path';
import { YardstickError } from '../base/error.ts';
import type { Row } from '../catalog/csv.ts';
import type { PopulationTable } from '../records/derivation.ts';
import type { Population } from '../records/per-head.ts';
import { hashOf } from './read-log.ts';
import { readTable } from './read-table.ts';

const COLUMNS = {
  area: ['area', '地区', '区域', '区'],
  year: ['year', '年份', '年'],
  people: ['people', 'population', '人口', '常住人口', '人口数'],
} as const;

const nameOf = (columns: readonly string[], known: readonly string[]) =>
  columns.find((one) => known.includes(one.trim().toLowerCase()));

/** A number of people, with or without commas between thousands; null for anything else. */
function peopleIn(text: string): number | null {
  const plain = /^\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text;
  return /^\d+$/.test(plain) && Number(plain) > 0 ? Number(plain) : null;
}

/** A table of people that was read, and what has to be said of it. */
export interface PopulationRead {
  readonly population: Population;
  readonly table: PopulationTable;
}

/**
 * Reads a table of people by area and, where it says one, by year (CSV or a workbook's first sheet).
 * @throws YardstickError `population-columns`, `population-value`, and what reading a table throws
 */
export async function readPopulation(file: string): Promise<PopulationRead> {
  const { columns, rows, problems } = await readTable(file, '');
  const [area, year, people] = (['area', 'year', 'people'] as const).map((one) =>
    nameOf(columns, COLUMNS[one]),
  );
  if (people === undefined || problems.length > 0) {
    const details = { file, known: columns.join(', ') };
    throw new YardstickError('population-columns', `${file}: no people`, details);
  }
  const byArea = new Map<string, Map<string, number>>();
  const cellOf = ({ cells }: Row, column: string | undefined) =>
    column === undefined ? '' : (cells[column] ?? '').trim();
  for (const row of rows) {
    const [value, own] = [cellOf(row, people), cellOf(row, area)];
    const [count, of] = [peopleIn(value), cellOf(row, year).replace(/年$/, '')];
    const years = byArea.get(own) ?? new Map<string, number>();
    if (count === null || !/^(\d{4})?$/.test(of) || years.has(of)) {
      const details = { file, value: [own, of, value].filter(Boolean).join(' ') };
      throw new YardstickError('population-value', `${file}: ${value}`, details);
    }
    byArea.set(own, years.set(of, count));
  }
  const years = new Set([...byArea.values()].flatMap((one) => [...one.keys()]).filter(Boolean));
  const table = { name: basename(file), sha256: await hashOf(file), years: [...years].sort() };
  return { population: byArea, table };
}
