import { expect, test, vi } from 'vitest';
import { TEMPLATES } from '../src/compare/briefing/templates/registry.ts';
import type { TemplateChoice } from '../src/compare/briefing/templates/template.ts';
import { writeBriefingHtml } from '../src/export/briefing/html/write.ts';
import { writeBriefingXlsx } from '../src/export/briefing/xlsx.ts';
import type { Briefing } from '../src/spec/briefing/briefing.ts';
import { partText, readOffice } from './briefing-files/office-file.ts';
import { sampleBriefing, sampleIndex } from './briefing-files/sample.ts';
import { OPTIONS, TOOLS } from './briefing-files/tools.ts';
import { paragraphs, writeWord } from './briefing-files/word-file.ts';
import { textsOfPage, wordingFaults } from './chinese-wording.ts';
import { readWorkbook } from './read-workbook.ts';

// A hundred papers are written; on a busy machine that takes longer than a unit.
vi.setConfig({ testTimeout: 120_000 });

const index = await sampleIndex();
const { reforms, indicators } = index.catalog;
const ids = reforms.map(({ id }) => id);
const CHOICE = { reforms: [], package: '', indicator: '', area: '', date: '2026-11-23' };
const choices: [string, Partial<TemplateChoice>][] = [
  ...ids.map((id): [string, Partial<TemplateChoice>] => ['reform', { reforms: [id] }]),
  ['overview', { package: reforms[0]?.package ?? '' }],
  ['comparison', { reforms: ids }],
  ...indicators.map(({ id }): [string, Partial<TemplateChoice>] => [
    'indicator',
    { indicator: id },
  ]),
];

function made([kind, choice]: [string, Partial<TemplateChoice>]): Briefing {
  const template = TEMPLATES.find(({ id }) => id === kind) ?? expect.fail(kind);
  return template.make(index, { ...CHOICE, ...choice }, 'zh');
}

test('the papers of all templates are written as an office writes', async () => {
  const faults: string[] = [];
  for (const choice of choices) {
    const html = String(await writeBriefingHtml(made(choice), OPTIONS, TOOLS));
    faults.push(...wordingFaults(textsOfPage(html)));
  }
  expect(choices.length).toBeGreaterThan(50);
  expect([...new Set(faults)]).toEqual([]);
});

test('so are the files of a briefing: Word with its notes, Excel with its formulas', async () => {
  const briefing = await sampleBriefing('zh');
  const word = readOffice(await writeWord(briefing));
  const written = ['word/document.xml', 'word/footnotes.xml'].flatMap((part) =>
    paragraphs(partText(word, part)).map(({ text }) => text),
  );
  const book = readWorkbook(await writeBriefingXlsx(briefing, OPTIONS, TOOLS));
  const cells = [...book.values()].flatMap((rows) => rows.flatMap((row) => [...row.values()]));
  const texts = [...written, ...cells.map(String)];
  expect(texts).toContain(
    '（工程建设项目审批时间（标准）− 政府投资项目审批时间）÷ 工程建设项目审批时间（标准）× 100%',
  );
  // What the sample types to provoke Excel is no wording of ours.
  const ours = texts.filter((text) => !text.includes('HYPERLINK'));
  expect(wordingFaults(ours)).toEqual([]);
});
