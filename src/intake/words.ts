import type { Base, Role } from '../base/vocabulary.ts';

/** What a figure is beside the plain value: a baseline, a target, a change. */
export interface RoleWord {
  readonly role: Role;
  readonly base: Base | null;
}

/** Words of headings that say what a figure is, the longer before what they hold. */
const ROLES: readonly (readonly [RegExp, Role, Base | null])[] = [
  [
    /(?:上年|去年)(?:同期|同月|同季)(?:数|值)?|same period (?:of )?last year/i,
    'baseline',
    'year-earlier',
  ],
  [
    /(?:比|较)?(?:上年|去年)同期?(?:增减|增长|变动|变化|升降)率?|同比(?:增减|增长|增速|变动|变化|升降|增幅)?率?|year[- ]on[- ]year|yoy/i,
    'change',
    'year-earlier',
  ],
  [
    /(?:比|较)上(?:月|期|季度?)(?:增减|增长|变动|变化|升降)?率?|环比(?:增减|增长|增速|变动|变化|升降|增幅)?率?|month[- ]on[- ]month|mom/i,
    'change',
    'period-before',
  ],
  [/上(?:月|期|季度)(?:数|值)?$|previous period/i, 'baseline', 'period-before'],
  [/改革前|实施前|^before(?: reform)?$/i, 'baseline', 'before-reform'],
  [/改革后|实施后|^after(?: reform)?$|^实绩$|^actual$/i, 'actual', null],
  [/(?:年度|全年|预期)?目标(?:值|数)?|^target$/i, 'target', null],
  [/(?:年度|全年)?计划(?:数|值)?$|^plan(?:ned)?$/i, 'plan', null],
  [/(?:法定|国家|承诺)(?:标准|时限|期限)|^标准(?:值)?$|^standard$/i, 'standard', null],
];

/** Finds what a part of a heading says the figure is, and the rest of the part. */
export function takeRole(part: string): (RoleWord & { readonly rest: string }) | null {
  for (const [form, role, base] of ROLES) {
    const match = form.exec(part);
    if (match === null) continue;
    const rest = `${part.slice(0, match.index)}${part.slice(match.index + match[0].length)}`;
    return { role, base, rest: rest.trim() };
  }
  return null;
}

export const isTotalLabel = (text: string) =>
  /^(?:合\s*计|总\s*计|共\s*计|总数|全[市省国区县州]|(?:全[市省国区县州]?|各[市省区县地](?:[市区县])?)(?:合\s*计|总\s*计)|total|grand total|sum)(?:数)?[:：]?$/i.test(
    text.trim(),
  );
export const isSubtotalLabel = (text: string) =>
  /(?:^小\s*计|小计$|^sub-?total|^其中[:：]?$)/i.test(text.trim());
/** True for a name that says of which rows it is the sum: 老城区合计. */
export const isSumOfSome = (text: string) => /.(?:合\s*计|总\s*计)[:：]?$/.test(text.trim());
/** True for the name of a row that only shows how a form is filled in. */
export const isExampleLabel = (text: string) => /^(?:示例|例如|example)\s*[:：]/i.test(text.trim());
/** True for the name of a place by its last character, whether any list has it or not. */
export const isPlaceWord = (text: string) =>
  text.length > 1 && /(?:[区县市省旗州镇乡]|街道|法院|新区|分局)$/.test(text);
export const isNoteText = (text: string) =>
  /^[(（]?(?:\d{1,2}[.、．)）]\s*)?(?:注|备注|说明|附注|数据来源|资料来源|来源|填报|制表|审核|负责人|联系|notes?|sources?|remarks?)\s*\d*\s*[:：.、．]/i.test(
    text.trim(),
  );
export const isMetaText = (text: string) =>
  /(?:单位|填报|填表|制表|统计(?:时间|口径|期间|范围)|报表|日期|期间|截止|截至|unit)\s*[^:：]{0,6}[:：]/i.test(
    text,
  );

/** Headings that tell the role of their column. */
export const HEADINGS = {
  running: /^(?:序\s*号|编\s*号|no\.?|#|行次|排序号?)$/i,
  note: /^(?:备\s*注|说\s*明|附\s*注|notes?|remarks?|comments?)$/i,
  code: /(?:代码|编码|代号|文号|证号|案号|电话|id)$|\bcode\b/i,
  areaCode:
    /(?:行政区划|区划|地区|区域|区县|市县|area|region|adm).{0,4}(?:代码|编码|code)|ref_area/i,
  unit: /^(?:计量)?单\s*位$|^units?$|^unit_measure$/i,
  period:
    /^(?:年\s*份|年\s*度|年|月\s*份|月|日\s*期|时\s*间|时\s*期|统计?(?:时间|期|年月)|数据?(?:时间|期)|期间|报告期|季\s*度|年月|year|month|date|period|quarter|time(?:_period)?)$/i,
  year: /^(?:年\s*份|年\s*度|年|year)$/i,
  month: /^(?:月\s*份|月|month)$/i,
  area: /地区|区域|区县|市县|县区|城市|行政区|街镇|镇街|街道|辖区|所在地|\b(?:area|region|district|city|province|county|place)\b/i,
  organisation: /法院|部门|单位|机构|窗口|局|中心|organisation|organization|office|bureau/i,
  responsible: /责任|牵头|主管|配合|responsible|(?:实施|承办|主办)(?:单位|部门|机构)/i,
  /** Who carries a reform out, and not who only helps or watches. */
  leading: /责任|牵头|主管|(?:实施|承办|主办)(?:单位|部门|机构)|responsible/i,
  now: /^(?:本|当)(?:月|期|季度?|年|旬|周|日)/,
  indicator: /指\s*标|项\s*目|事\s*项|类\s*别|内\s*容|indicator|measure|item|variable/i,
  reform: /改革|举措|案例|reform/i,
  before: /^(?:改革|实施)前|^before/i,
  reformDate:
    /^(?!数据|统计).*(?:改革|实施|施行|启动|开始|起始|上线|出台|推行|试点|试行|印发|发布|生效|完成|结束)(?:的?(?:日期|时间|年月|年份|年度|月份|时限|期限))$|\b(?:started?|launched?|effective|implemented|completed)(?: (?:date|on|in|year|by))?$|^(?:start|launch|effective|implementation|end|completion) (?:date|year|month)$/i,
  due: /^(?:(?:目标|计划|预计|要求|应|拟)?的?(?:完成|办结|办理|达标|达成|实现|整改|到位|销号)?(?:时限|期限)(?:要求)?|(?:目标|计划|预计|要求|应|拟)(?:完成|办结|达标|达成|实现|整改|到位)?的?(?:时间|日期|年月|年份|年度)|截[止至](?:时限|期限|时间|日期)|deadline|due(?: date| by)?|target (?:date|year)|by when)$/i,
  role: /^(?:性质|数据性质|角色|role)$/i,
  value:
    /^(?:数\s*值|值|数\s*量|数\s*据|本期(?:数|值)?|本月(?:数|值)?|当[期月](?:数|值)?|(?:当前|目前|现状|最新|实际)(?:完成)?(?:数|值)?|实绩|数|value|amount|obs_value|figure)$/i,
} as const;

/** True for the name of an indicator that counts places in a ranking. */
export const isRankName = (name: string) => /(?:排名|名次|位次)$/.test(name);
