import { briefingZh } from './briefing/zh.ts';
import { zhCompare } from './zh-compare.ts';
import { embedZh } from './zh-embed.ts';
import { errorsZh } from './zh-errors.ts';
import { zhExplore } from './zh-explore.ts';
import { figureZh } from './zh-figure.ts';
import { filesZh } from './zh-files.ts';
import { zhPages } from './zh-pages.ts';
import { searchZh } from './zh-search.ts';
import { shareZh } from './zh-share.ts';
import { yardstickZh } from './zh-yardstick.ts';

/** 中文文案；与 en.ts 一一对应，缺一项则类型检查不通过。 */
export const zh = {
  ...zhPages,
  ...searchZh,
  compare: zhCompare,
  site: {
    name: '改革标尺',
    tagline: '这项改革，成效几何？',
    synthetic: {
      all: '演示数据：均为虚构，不得引用。',
      some: '本页含演示数据：已逐项标明，均为虚构，不得引用。',
    },
    skip: '跳到正文',
    overview: '总览',
    explore: '探索',
    compare: '比较',
    data: '来源与数据',
    own: '自有表格',
    records: '台账统计',
    menu: '栏目',
    language: 'English',
    theme: '配色',
    themeAuto: '自动',
    themeLight: '浅色',
    themeDark: '深色',
    footer: '页面上的每个数字均可点开查看出处。断网后仍可使用。',
    licences: '所用软件许可',
    fromDisk:
      '本页直接从磁盘打开，仅供阅读。探索、比较、导出等功能须经服务器打开：请在命令行运行 npx reform-yardstick serve 加本文件夹的路径，或将整个文件夹放到网站服务器上。',
    codeAbsent:
      '本页程序未能载入：图表和文字可以阅读，检索、筛选、导出等功能不能使用。请检查网络后刷新页面；若仍如此，请联系管理员。',
    scriptsOff:
      '浏览器已停用 JavaScript：图表和文字可以阅读，检索、筛选、导出等功能不能使用。请在浏览器设置中允许本站使用 JavaScript，再刷新页面；若无权设置，请联系管理员。',
    loading: '正在载入…',
    catalogLate:
      '正在等待服务器返回数据目录，返回后方可选择；如未返回，本页将予提示，届时可以重试。',
    newTab: '（在新标签页打开）',
  },
  role: {
    baseline: '基期',
    actual: '实际',
    target: '目标',
    standard: '标准',
    plan: '计划数',
    projection: '预测数',
    change: '变化',
    context: '参照',
  },
  /** 基期的种类，也是变化所对照的时期。 */
  bases: { 'before-reform': '改革前', 'year-earlier': '上年同期', 'period-before': '上期' },
  evidence: {
    rule: '制度规定',
    record: '行政记录',
    count: '实施单位统计',
    survey: '用户调查',
    independent: '第三方测评或审计',
  },
  stage: { input: '投入', activity: '活动', output: '产出', outcome: '成效' },
  polarity: { more: '越多越好', less: '越少越好', neutral: '无优劣方向' },
  level: { country: '国家', province: '省', city: '市级', district: '区级', other: '其他' },
  measure: { stock: '时点数', flow: '时期数', rate: '比率或平均数' },
  qualifier: {
    '=': '确数',
    '~': '约数',
    '~<': '接近而未达到',
    '>': '超过',
    '>=': '不少于',
    '<': '不到',
    '<=': '不超过',
    range: '区间',
    'range<=': '上限区间',
    'range>=': '下限区间',
  },
  figure: figureZh,
  chart: {
    table: '数据',
    hideTable: '收起数据',
    source: '来源',
    sourcesMore: (count: string) => `等${count}个来源`,
    note: '说明',
    correction: '更正',
    policy: '政策',
    break: '口径调整',
    toldAbove: (heads: string) => `${heads}，详见上图。`,
    unit: '单位',
    item: '项目',
    value: '数值',
    role: '数据性质',
    period: '时间',
    area: '地区',
    rest: '其余',
    restComputed: (rest: string) => `其余${rest}（推算）`,
    /** 约数先说约：约占60%。 */
    share: (share: string) => share.replace(/^(约?)/, '$1占'),
    up: (amount: string) => `增加${amount}`,
    down: (amount: string) => `减少${amount}`,
    unchanged: '持平',
    ownScale: '各组比例尺不同',
    partExceedsWhole: (part: string, whole: string) =>
      `无法按比例绘制：部分（${part}）大于整体（${whole}）`,
    notPositive: '无法按比例绘制：整体不大于零，或其中有负数',
    sharesRounded: '由于四舍五入，各部分占比之和与100%略有出入',
    sumUnsure: '含约数或界限值，其余部分无法确定',
    missing: '无数据',
    summary: (title: string, count: string) => `${title}。共${count}项数据，可用方向键逐项查看。`,
    of: (part: string, whole: string) => `${whole}中的${part}`,
    notDated: '未载明',
    openEnd: '以上',
    unlabelled: (count: string) => `另有${count}项未在图上标注名称，见数据表。`,
    notDrawn: (count: string) => `另有${count}项数据未绘出，见数据表。`,
    yearsOf: {
      baseline: (years: string) => `基期为${years}年`,
      target: (years: string) => `目标年份为${years}年`,
    },
    undrawnReasons: {
      undated: '未载明时间',
      missing: '无数据',
      unpaired: '缺少对应数据',
      unit: '计量单位与坐标轴不同',
      change: '增减幅度，不是水平值',
      unplaced: '坐标轴上没有对应位置',
    },
    axisNotZero: '坐标轴不从零开始',
    noFigure: '暂无数据',
    unlessSaid: (period: string) => `除格内另有注明外，均为${period}数据。`,
    noData: '没有可绘制的数据。',
    context: '参照',
    synthetic: '演示用的虚构数据',
    standard: '标准',
  },
  offline: {
    title: '本页未下载到本机',
    text: '当前没有网络，本页也未下载到本机。已下载的页面仍可打开；网络恢复后，请重新载入本页。',
  },
  explore: zhExplore,
  yardstick: yardstickZh,
  ...embedZh,
  ...filesZh,
  ...shareZh,
  briefing: briefingZh,
  errors: errorsZh,
} as const;
