import { describe, expect, it } from 'vitest';
import type { LinkedAnswer, LinkedQuery } from '../../records/linked/answer.ts';
import { ALL_CASES } from '../../records/linked/selection.ts';
import { readPeriod } from '../../records/month.ts';
import { sampleLogDocuments } from './sample-documents.ts';
import { withChoice } from './with-choice.ts';

const roles = {
  ...{ start: 'received', area: 'district', type: 'type', areas: [], success: [], withdrawn: [] },
  keep: [],
};
const month = (text: string) => readPeriod(text, 'month') ?? 0;
const answer = {
  periods: ['2024-02', '2024-03', '2024-04', '2024-05'].map((period) => ({ period })),
  whole: { cases: 340 },
} as unknown as LinkedAnswer;
const query: LinkedQuery = {
  ...{ limit: null, group: null, show: 'median' },
  selection: {
    words: { area: ['East', ''], type: [], outcome: [] },
    periods: [month('2024-03'), month('2024-05')],
    days: [10, 20],
  },
};

/** What a chart of the sample says of a choice as it leaves. */
function leaving(id: string, asked: LinkedQuery) {
  const document = sampleLogDocuments().find((one) => one.id === `records-${id}`);
  if (document === undefined) throw new Error(`no ${id}`);
  const { texts, notes, sources } = withChoice(document, { roles }, answer, asked);
  return { subtitle: texts.subtitle, note: notes[0], source: sources[0]?.note.en };
}

describe('a linked chart that leaves the page', () => {
  it('says which part of the log it is of', () => {
    const { subtitle, note, source } = leaving('type', { ...query, show: 'cases' });
    expect(subtitle.zh).toBe(
      '仅限district：East、（未填写）；开始时间：2024年3月至2024年5月；用时：10—20天',
    );
    expect(note?.en).toBe(
      'Of the rows used, only the chosen cases are counted (district: East, (not given); Start: Mar 2024 to May 2024; Days: 10–20 days): 340.',
    );
    expect(source).toContain(note?.en);
  });

  it.each([
    ['flow', '仅限district：East、（未填写）'],
    ['durations', '仅限district：East、（未填写）；开始时间：2024年3月至2024年5月；仅已办结件'],
    ['area', '仅限开始时间：2024年3月至2024年5月'],
  ])('says nothing of a choice that its own figures do not follow: %s', (id, said) => {
    const { subtitle, note } = leaving(id, query);
    expect(subtitle.zh.startsWith(said)).toBe(true);
    expect(note?.zh).not.toContain('340');
  });

  it('stays as it is where nothing is chosen', () => {
    const [document] = sampleLogDocuments();
    if (document === undefined) throw new Error('no chart');
    const all = { ...query, selection: ALL_CASES };
    expect(withChoice(document, { roles }, answer, all)).toBe(document);
  });
});
