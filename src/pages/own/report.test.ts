import { describe, expect, it } from 'vitest';
import { blankCatalog } from '../../catalog/blank.ts';
import { indexCatalog } from '../../catalog/index-catalog.ts';
import { joined } from '../../catalog/join.ts';
import { checkFreshness } from '../../compare/briefing/freshness.ts';
import { ownWords } from '../../i18n/own.ts';
import { withEdits } from '../../intake/package/edits.ts';
import { NO_EDIT, NO_REFORM, type Said } from '../../intake/package/said.ts';
import { KNOWLEDGE } from '../../intake/test-tables.ts';
import { besideSite, ownCatalog } from '../../parts/own/own-catalog.ts';
import { reportOf } from '../../parts/report/report.ts';
import { Desk } from './desk.ts';
import { ownDocuments, ownIndex, packageOf } from './own-index.ts';

const TABLE = `2026年各区按时办结情况
地区,按时办结率（%）,,,信访件数（件）
,1月,2月,3月,3月
东区,96,97,93,12
西区,95,94,98,逾10
南城区,90,92,96,7
合计,94,95,96,
`;
const DAY = '2026-05-01';

async function reported() {
  const file = { name: '月报.csv', bytes: new TextEncoder().encode(TABLE) };
  const book = await new Desk().answer({ kind: 'open', file, knowledge: KNOWLEDGE, saved: [] });
  const given = { name: 'own', statedBy: '', day: DAY, knowledge: KNOWLEDGE, words: ownWords };
  const plain = packageOf([book], given);
  const [rate] = plain?.indicators ?? [];
  const missed = plain?.observations.find(
    ({ indicator, area, period }) =>
      indicator === rate?.id && area === '990101' && period === '2026-03',
  );
  if (plain === null || rate === undefined || missed === undefined) throw new Error('no figure');
  const rule = { basis: 'target', ruleBy: '政务办', ruleDate: '2026-01' } as const;
  const said: Said = {
    indicators: { [rate.id]: { ...NO_EDIT, target: '95', by: '2026-03', ...rule } },
    reforms: {
      r1: {
        ...{ ...NO_REFORM, id: 'r1', name: { zh: '限时办结', en: '' }, aims: [rate.id] },
        ...{
          organisation: '政务办',
          start: '2026-02',
          summary: '超时自动提醒。',
          source: '政办发',
        },
      },
    },
    explanations: { [missed.id]: { reason: '人员调整', remedy: '补充人员', by: '2026年6月' } },
  };
  const own = withEdits(plain, said, { words: ownWords, day: DAY });
  const index = ownIndex(own, '');
  const documents = ownDocuments(index);
  const briefing = reportOf(
    { index, documents, origin: `数据来自${file.name}。`, said },
    'zh',
    DAY,
  );
  const texts = briefing.blocks.map((block) =>
    block.kind === 'text' ? block.markdown : block.kind === 'heading' ? block.text : '',
  );
  return { own, briefing, text: texts.join('\n') };
}

describe('the report of a month', () => {
  it('tells verdicts with their rule, and why a target was missed', async () => {
    const { text } = await reported();
    expect(text).toMatch(/\| 东区 · 按时办结率 \| 未达到 \| 评判规则由政务办于2026年1月制定/);
    expect(text).toContain(
      '东区 · 按时办结率（2026年3月）未达到目标。原因：人员调整；措施：补充人员；完成时间：2026年6月。',
    );
  });

  it('tells what was said of the reforms', async () => {
    const { text } = await reported();
    expect(text).toContain('超时自动提醒。');
    expect(text).toContain(
      '实施单位：政务办；施行时间：2026年2月；针对的指标：按时办结率；出处：政办发。',
    );
  });

  it('names who is not ranked, what is not, and what cannot be compared', async () => {
    const { text } = await reported();
    expect(text).toContain('信访件数未作排名：同期有数字的地区不足三个。');
    expect(text).toContain('没有可比的上年同期数据');
    expect(text).not.toMatch(/\| [^|]*合计 \|/);
  });

  it('is what the site has, once the figures stand beside it', async () => {
    const { own, briefing } = await reported();
    const site = indexCatalog(blankCatalog({ areas: KNOWLEDGE.areas }));
    const beside = joined(site, [besideSite(ownCatalog(own), site.catalog)]);
    const { figures, charts } = checkFreshness(beside, briefing);
    expect([figures.size, charts.size]).toEqual([0, 0]);
  });
});
