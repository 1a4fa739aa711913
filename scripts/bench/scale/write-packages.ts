import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvText } from '../../../src/base/csv-text.ts';
import type { City, Row } from './city.ts';

function tableText(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return csvText([columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]);
}

/**
 * Copies the data packages of a folder to another and writes synthetic cities beside them, each a
 * package of its own.
 */
export function writePackages(from: string, to: string, cities: readonly City[]): void {
  cpSync(from, to, { recursive: true });
  for (const { id, number, tables } of cities) {
    const folder = join(to, id);
    mkdirSync(folder, { recursive: true });
    for (const [name, rows] of Object.entries(tables)) {
      writeFileSync(join(folder, `${name}.csv`), tableText(rows));
    }
    const descriptor = {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: id,
      title: `Synthetic city ${number}`,
      title_zh: `合成市${number}`,
      description: 'Synthetic data, made to measure speed; no city is meant.',
      description_zh: '为测速生成的合成数据，不指任何城市。',
      version: '1.0.0',
      order: 100 + number,
      licenses: [{ name: 'CC0-1.0', title: 'CC0 1.0', title_zh: 'CC0 1.0' }],
      synthetic: true,
    };
    writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(descriptor));
  }
}
