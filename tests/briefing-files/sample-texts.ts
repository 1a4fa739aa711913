import type { Language } from '../../src/base/vocabulary.ts';

/** What the author of the sample briefing wrote. */
export interface SampleTexts {
  readonly title: string;
  readonly office: string;
  readonly author: string;
  readonly headings: Readonly<
    Record<'done' | 'start' | 'world' | 'courts' | 'others' | 'plain', string>
  >;
  readonly approvals: string;
  readonly note: string;
  readonly steps: string;
  readonly caption: string;
  readonly courts: string;
  readonly others: string;
  readonly plain: string;
}

const zh: SampleTexts = {
  title: '广州营商环境与法院服务改革成效简报',
  office: '广州市全面深化改革办公室',
  author: '张三、李四',
  headings: {
    done: '审批提速',
    start: '开办企业',
    world: '与世界银行口径对照',
    courts: '法院服务',
    others: '其他改革',
    plain: '原样保留的文字',
  },
  approvals:
    '政府投资项目审批时间压减至{construction-approval-government}，较国务院要求的{construction-approval-standard}**缩短{construction-approval-government-cut}**；社会投资项目为{construction-approval-private}，缩短{construction-approval-private-cut}。\n\n进口牛奶检验检疫时间{milk-clearance-minutes}，通关效率变化为{clearance-efficiency-gain}。',
  note: '“中小型”指合同估算价低于规定限额的社会投资项目。\n区间来自不同类型项目，不是误差范围。',
  steps:
    '上海的官方口径由{official-start-days-310000-2018-03-30}缩短到{official-start-days-310000-2018-03-31}，全国{official-start-days-cn-2022-03-11}；世界银行首次公布的是{db-published-start-days-310000-2017-06}和{db-published-start-days-310000-2018-05}。广州的做法有三项：\n\n1. 一网通办，开办企业{business-start-days}内办结；\n2. 在{key-areas}重点领域先行先试：\n   - 税务改革有{tax-firsts-national}全国首创、{tax-firsts-provincial}全省首创；\n   - *国家级*试点{national-pilots}；\n3. 详见[国务院的要求](https://www.gov.cn/)。',
  caption: '开办企业用时逐步压减',
  courts:
    '法院把居住记录{court-residence-records}、地址{court-addresses}接入送达系统，推出{court-measures}。直接送达平均用时{court-service-days}，同比变化{court-service-days-change}；执行到位金额{court-amount-recovered}，较上年{court-amount-recovered-change}。',
  others: '下列图表中，**带有“虚构”字样的一幅仅作演示**，不得引用。',
  plain:
    '=1+1 和 +HYPERLINK("http://example.com","x") 是文字；<script>alert(1)</script> 是文字；\\{ TOC \\\\o "1-3" \\} 与 \\{\\{field\\}\\} 是文字；&amp; 是文字。\n\n- -1+1\n- @SUM(A1)',
};

const en: SampleTexts = {
  title: 'What business and court reforms achieved in Guangzhou',
  office: 'Guangzhou Reform Office',
  author: 'A. Author and B. Writer',
  headings: {
    done: 'Faster approvals',
    start: 'Starting a business',
    world: 'Against the World Bank’s measure',
    courts: 'Court services',
    others: 'Other reforms',
    plain: 'Text that is kept as it is',
  },
  approvals:
    'Approval of government-funded projects was cut to {construction-approval-government}, **{construction-approval-government-cut} less** than the {construction-approval-standard} that the State Council asks for; private projects take {construction-approval-private}, which is {construction-approval-private-cut} less.\n\nImported milk clears in {milk-clearance-minutes}; efficiency of clearance changed by {clearance-efficiency-gain}.',
  note: '“Small and medium” are private projects below the contract value set.\nThe range comes from kinds of project; it is not an error margin.',
  steps:
    'Shanghai says {official-start-days-310000-2018-03-30} before and {official-start-days-310000-2018-03-31} after, the country {official-start-days-cn-2022-03-11}; the World Bank first published {db-published-start-days-310000-2017-06} and {db-published-start-days-310000-2018-05}. Guangzhou did three things:\n\n1. One window on line: a business starts within {business-start-days};\n2. Trials in {key-areas}:\n   - taxes: {tax-firsts-national} first in the country, {tax-firsts-provincial} first in the province;\n   - *national* trials: {national-pilots};\n3. see the [State Council’s requirement](https://www.gov.cn/).',
  caption: 'Starting a business takes fewer and fewer days',
  courts:
    'The courts joined residence records ({court-residence-records}) and addresses ({court-addresses}) to their service system and took {court-measures}. Direct service took {court-service-days} on average, a change of {court-service-days-change} on the year before; {court-amount-recovered} was recovered, {court-amount-recovered-change} against the year before.',
  others:
    'Of the charts below, **the one said to be made up is a demonstration only** and must not be quoted.',
  plain:
    '=1+1 and +HYPERLINK("http://example.com","x") are text; <script>alert(1)</script> is text; \\{ TOC \\\\o "1-3" \\} and \\{\\{field\\}\\} are text; &amp; is text.\n\n- -1+1\n- @SUM(A1)',
};

/** The sample's texts in both languages. */
export const SAMPLE_TEXTS: Readonly<Record<Language, SampleTexts>> = { zh, en };
