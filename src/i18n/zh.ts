import { briefingZh } from './briefing/zh.ts';
import { chartZh } from './zh-chart.ts';
import { zhCompare } from './zh-compare.ts';
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
  ...chartZh,
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
  figure: { ...chartZh.figure, ...figureZh },
  offline: {
    title: '本页未下载到本机',
    text: '当前没有网络，本页也未下载到本机。已下载的页面仍可打开；网络恢复后，请重新载入本页。',
  },
  explore: zhExplore,
  yardstick: { ...chartZh.yardstick, ...yardstickZh },
  ...filesZh,
  ...shareZh,
  briefing: briefingZh,
  errors: { ...chartZh.errors, ...errorsZh },
} as const;
