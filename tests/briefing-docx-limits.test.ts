import { expect, test, vi } from 'vitest';
import { LANGUAGES, type Language } from '../src/base/vocabulary.ts';
import { TEMPLATES } from '../src/compare/briefing/templates/registry.ts';
import type { Picture } from '../src/export/exporter.ts';
import { HOSTILE, HOSTILE_KEPT, hostileDocument } from '../src/export/test-document.ts';
import type { Block, Briefing } from '../src/spec/briefing/briefing.ts';
import {
  CAN_PRINT,
  elements,
  packageFaults,
  partText,
  printedPages,
  readOffice,
} from './briefing-files/office-file.ts';
import { sampleBriefing, sampleIndex } from './briefing-files/sample.ts';
import { PNG } from './briefing-files/tools.ts';
import { ofStyle, writeWord } from './briefing-files/word-file.ts';

vi.setConfig({ testTimeout: 60_000 });

test('a paper of one reform begins below its title, a long one behind a cover', async () => {
  const index = await sampleIndex();
  const choice = {
    date: '2026-11-23',
    reforms: ['court-service'],
    package: '',
    indicator: '',
    area: '',
  };
  const template = TEMPLATES.find(({ id }) => id === 'reform') ?? expect.fail('no template');
  for (const language of LANGUAGES) {
    const short = await writeWord(template.make(index, choice, language));
    const long = await writeWord(await sampleBriefing(language));
    const breaks = [short, long].map(
      (bytes) =>
        partText(readOffice(bytes), 'word/document.xml').split('<w:pageBreakBefore/>').length,
    );
    // Before its contents, its text, and where the author asked for one.
    expect(breaks).toEqual([1, 4]);
  }
});

test('hostile texts stay texts', async () => {
  const briefing = await sampleBriefing('en');
  const chart = briefing.blocks.find(({ kind }) => kind === 'chart') ?? expect.fail();
  const hostile = { ...chart, document: hostileDocument(), note: HOSTILE, show: 'both' };
  const heading = { id: 'h', kind: 'heading', level: 1, text: HOSTILE };
  const blocks = [heading, hostile, { id: 't', kind: 'text', markdown: `=2+2 ${HOSTILE}` }];
  const file = readOffice(
    await writeWord({
      ...briefing,
      title: HOSTILE,
      office: HOSTILE,
      author: HOSTILE,
      blocks,
    } as Briefing),
  );
  expect(packageFaults(file)).toEqual([]);
  const body = partText(file, 'word/document.xml');
  expect(body).not.toContain('<script');
  const kept = HOSTILE_KEPT;
  expect(ofStyle(body, /^Title$/)).toEqual([kept]);
  expect(ofStyle(body, /^Heading1$/)[0]).toContain(kept);
  expect(ofStyle(body, /^BodyText$/)[0]).toContain('=2+2');
});

test('where nothing makes bitmaps, the fallback says so instead of being empty', async () => {
  const file = readOffice(await writeWord(await sampleBriefing('zh'), { rasterise: undefined }));
  const bitmaps = [...file].filter(([path]) => /^word\/media\/.*\.png$/.test(path));
  expect(bitmaps.length).toBeGreaterThan(0);
  for (const [, bytes] of bitmaps) {
    expect([...bytes.slice(0, 4)]).toEqual(PNG);
    expect(bytes.length).toBeGreaterThan(500);
  }
});

test('it tells of each chart, and stops when it is told to', async () => {
  const briefing = await sampleBriefing('en');
  const steps: string[] = [];
  await writeWord(briefing, {
    step: async (done, all) => void steps.push(`${done}/${all}`),
  });
  expect(steps).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((done) => `${done}/9`));
  const stop = new Error('cancelled');
  const drawn: unknown[] = [];
  const step = async (done: number) => {
    if (done === 2) throw stop;
  };
  const count = async (picture: Picture) => {
    drawn.push(picture);
    return new Uint8Array(PNG);
  };
  await expect(writeWord(briefing, { step, rasterise: count })).rejects.toBe(stop);
  expect(drawn.length).toBe(2);
});

test('a briefing of next to nothing is a sound file, and lists count from where they start', async () => {
  const briefing = await sampleBriefing('zh');
  const empty = { title: '', office: '', author: '', date: '', figures: [] };
  const markdown =
    '3. three\n\n   more\n4. four\n   1. a\n      1. i\n         - deep\n5. {gone} five';
  const list: Block = { id: 'l', kind: 'text', markdown };
  const broken: Block = { id: 'p', kind: 'page-break' };
  const outlines: Block[][] = [[], [broken, broken], [list]];
  for (const blocks of outlines) {
    const file = readOffice(await writeWord({ ...briefing, ...empty, blocks }));
    expect(packageFaults(file)).toEqual([]);
    if (!blocks.includes(list)) continue;
    const texts = ofStyle(partText(file, 'word/document.xml'), /^ListText$/);
    expect(texts).toEqual(['three', 'more', 'four', 'a', 'i', 'deep', '{gone} five']);
    const starts = elements(partText(file, 'word/numbering.xml'), 'w:start');
    expect(starts.some(({ attributes }) => attributes.includes('w:val="3"'))).toBe(true);
  }
});

/** A paper whose every figure has a footnote of its own, under a heading for every ten. */
async function paperOfNotes(language: Language, count: number): Promise<Uint8Array> {
  const briefing = await sampleBriefing(language);
  const [quoted] = briefing.figures;
  if (quoted === undefined) throw new Error('no figure');
  const figures = Array.from({ length: count }, (_, at) => {
    const locator = { zh: `第${at}页`, en: `page ${at}` };
    return { ...quoted, figure: { ...quoted.figure, observation: `many-${at}`, locator } };
  });
  const blocks = figures.flatMap((_, at): Block[] => [
    ...(at % 10 === 0
      ? [{ id: `h${at}`, kind: 'heading', level: 1, text: `H${at}` } as const]
      : []),
    { id: `t${at}`, kind: 'text', markdown: `A text of one line, and {many-${at}} in it.` },
  ]);
  return writeWord({ ...briefing, blocks, figures });
}

test.each(LANGUAGES)(
  'hundreds of footnotes leave the contents their pages: %s',
  async (language) => {
    // Laid out again for every note, a paper of this length takes minutes.
    const file = readOffice(await paperOfNotes(language, 180));
    const notes = elements(partText(file, 'word/footnotes.xml'), 'w:footnote').length;
    expect(notes).toBeGreaterThan(180);
    expect(partText(file, 'word/settings.xml')).not.toContain('w:updateFields');
    const entries = ofStyle(partText(file, 'word/document.xml'), /^TOC1$/);
    const pages = entries.map((entry) => Number(/\t(\d+)$/.exec(entry)?.[1]));
    expect(pages).toHaveLength(19);
    expect(pages[0]).toBe(3);
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    expect(pages.at(-1)).toBeGreaterThan(12);
  },
);

test('the pages of the contents are those on which the headings print', async () => {
  if (!CAN_PRINT) return;
  for (const language of LANGUAGES) {
    const bytes = await paperOfNotes(language, 60);
    const entries = ofStyle(partText(readOffice(bytes), 'word/document.xml'), /^TOC1$/);
    const printed = printedPages(bytes, 'docx');
    for (const [at, entry] of entries.slice(0, 6).entries()) {
      const page = printed.findIndex((text) => new RegExp(`H${at * 10}$`, 'm').test(text));
      expect(`${at} ${page + 1}`).toBe(`${at} ${/\t(\d+)$/.exec(entry)?.[1]}`);
    }
  }
});

test('headings and captions stay on the page of what follows them', async () => {
  const file = readOffice(await writeWord(await sampleBriefing('en')));
  const styles = elements(partText(file, 'word/styles.xml'), 'w:style');
  for (const name of ['Heading1', 'Heading2', 'TOCHeading']) {
    const style = styles.find(({ attributes }) => attributes.includes(`w:styleId="${name}"`));
    expect(`${name}: ${style?.content}`).toContain('<w:keepNext/>');
  }
  const captions = elements(partText(file, 'word/document.xml'), 'w:p').filter(({ content }) =>
    content.includes('<w:pStyle w:val="Caption"/>'),
  );
  expect(captions.length).toBeGreaterThan(5);
  for (const { content } of captions) expect(content).toContain('<w:keepNext/>');
});
