import { expect, it } from 'vitest';
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
    '改革前为2024年1月2日至2024年6月30日开始的件，实际为2024年7月1日至2024年12月31日开始的件',
  ]);
  expect(subtitles).toContainEqual(['records-outcome', '']);
});

it('names what a synthetic log does in the language it is read in', () => {
  const document = sampleLogDocuments().find(({ id }) => id === 'records-area');
  const names = document?.encodings.groups.map(({ label }) => [label.zh, label.en]);
  expect(names).toContainEqual(['港区', 'Harbour']);
  expect(document?.texts.title.zh).not.toMatch(/[a-z]/i);
});
