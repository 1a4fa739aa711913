import { expect, it } from 'vitest';
import { roleName } from '../../i18n/observation.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { ALL_CASES } from '../../records/linked/selection.ts';
import { readPeriod } from '../../records/month.ts';
import { sampleLogDocuments } from './sample-documents.ts';

const month = (text: string) => readPeriod(text, 'month') ?? 0;
const periodsOf = (id: string, ...[asked]: Parameters<typeof sampleLogDocuments>) => {
  const document = sampleLogDocuments(asked).find((one) => one.id === `records-${id}`);
  return [...new Set(document?.rows.map(({ period }) => period))];
};

it('dates every figure of a log: those of the whole from the first start to the extract', () => {
  for (const { rows } of sampleLogDocuments({ limit: 20, group: 'area' })) {
    expect(rows.every(({ period, start, end }) => period !== '' && start && end)).toBe(true);
  }
  for (const id of ['curves', 'durations', 'area', 'outcome']) {
    expect(periodsOf(id, { limit: 20 })).toEqual(['2024-01-02/2024-12-31']);
  }
  expect(formatPeriod('2024-01-02/2024-12-31', 'zh')).toBe('2024年1月2日—12月31日');
  expect(periodsOf('flow').slice(0, 2)).toEqual(['2024-01', '2024-02']);
});

it('dates figures of chosen periods by those', () => {
  const selection = { ...ALL_CASES, periods: [month('2024-03'), month('2024-05')] as const };
  expect(periodsOf('curves', { selection })).toEqual(['2024-03-01/2024-05-31']);
});

it('says which cases the bars before and after a reform are of', () => {
  const subtitles = sampleLogDocuments({}, '2024-07-01').map(({ id, texts }) => [
    id,
    texts.subtitle.zh,
  ]);
  expect(subtitles).toContainEqual([
    'records-area',
    '改革前为2024年1月2日至2024年6月30日开始的件，改革后为2024年7月1日至2024年12月31日开始的件',
  ]);
  expect(subtitles).toContainEqual(['records-outcome', '']);
});

it('draws curves as far as they tell something, and says how far the rest reaches', () => {
  const curves = sampleLogDocuments().find(({ id }) => id === 'records-curves');
  const days = curves?.rows.flatMap(({ at }) => at ?? []) ?? [];
  const cut = curves?.notes.map((note) => note.zh).find((note) => note.startsWith('曲线画到'));
  expect(cut).toContain(`画到第${Math.max(...days)}天；`);
  const limit = 150;
  const wide = sampleLogDocuments({ limit }).find(({ id }) => id === 'records-curves');
  expect(Math.max(...(wide?.rows.flatMap(({ at }) => at ?? []) ?? []))).toBe(limit);
});

it('names what is before and after a reform as that, and says what it does not prove', () => {
  const documents = sampleLogDocuments({}, '2024-07-01');
  const areas = documents.find(({ id }) => id === 'records-area');
  const kinds = new Set(areas?.rows.map((row) => roleName(row, 'zh')));
  expect([...kinds]).toEqual(['改革前', '改革后']);
  expect(areas?.notes.map((note) => note.zh)).toContain('仅比较前后，不能证明变化由改革引起。');
  const outcome = documents.find(({ id }) => id === 'records-outcome');
  expect(new Set(outcome?.rows.map((row) => roleName(row, 'zh')))).toEqual(new Set(['实际']));
});

it('names what a synthetic log does in the language it is read in', () => {
  const document = sampleLogDocuments().find(({ id }) => id === 'records-area');
  const names = document?.encodings.groups.map(({ label }) => [label.zh, label.en]);
  expect(names).toContainEqual(['港区', 'Harbour']);
  expect(document?.texts.title.zh).not.toMatch(/[a-z]/i);
});
