import { describe, expect, it } from 'vitest';
import { assemble } from './assemble.ts';
import { readCsv } from './csv.ts';
import { fillLanguages } from './one-language.ts';
import { sampleAssembly, sampleFiles, shortProblem } from './sample.ts';

describe('a text in one language', () => {
  it('stands in both, and is counted', () => {
    const cells = { name_en: '', summary_en: '' };
    const { problems, notes, draft } = sampleAssembly({ table: 'reforms', row: 0, cells });
    expect(problems).toEqual([]);
    expect(notes.map((note) => [shortProblem(note), note.details.count])).toEqual([
      ['data/sample/reforms.csv:2: name_en: english-empty', '2'],
    ]);
    expect(draft.reforms[0]?.item).toMatchObject({
      name: { zh: '法院', en: '法院' },
      summary: { zh: '用时{after}。', en: '用时{after}。' },
    });
  });

  it('may be the only column of its kind, in either language', () => {
    const read = fillLanguages(readCsv('t.csv', 'code,name_en,note_zh\na,City,注\n'));
    expect(read.table.rows[0]?.cells).toMatchObject({ name_zh: 'City', note_en: '注' });
    expect(read.notes.map(({ code }) => code)).toEqual(['chinese-empty', 'english-empty']);
    const files = sampleFiles();
    const texts = new Map(files.texts).set('fields.csv', 'code,name_zh\njustice,司法\n');
    expect(assemble([{ ...files, texts }]).problems).toEqual([]);
  });

  it('is asked for once where both are missing, and once for a whole column', () => {
    const both = { name_zh: '', name_en: '' };
    const one = sampleAssembly({ table: 'areas', row: 1, cells: both });
    expect(one.problems.map(shortProblem)).toEqual([
      'data/sample/areas.csv:3: name_zh: cell-missing',
    ]);
    const all = sampleAssembly(
      { table: 'areas', row: 0, cells: both },
      { table: 'areas', row: 1, cells: both },
    );
    expect(all.problems.map(shortProblem)).toEqual([
      'data/sample/areas.csv:2: name_zh: column-empty',
    ]);
  });
});
