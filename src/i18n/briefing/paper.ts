import type { Translation } from '../translation.ts';

/** What stands on a briefing's paper beside its own text, in every kind of file. */
export const paperZh = {
  chart: (number: string) => `图${number}`,
  table: (number: string) => `表${number}`,
  /** 图下的表只列数据：标题、说明和来源已随图刊出。 */
  figuresOf: (chart: string) => `${chart}的数据`,
  contents: '目录',
  references: '资料来源',
  synthetic: '含演示用的虚构数据',
  footnote: (number: string, source: string, whereabouts: string) =>
    whereabouts === '' ? `[${number}] ${source}` : `[${number}] ${source} ${whereabouts}。`,
  footnoteAgain: (number: string, whereabouts: string) => `同来源[${number}]，${whereabouts}。`,
} as const;

export const paperEn: Translation<typeof paperZh> = {
  chart: (number: string) => `Figure ${number}`,
  table: (number: string) => `Table ${number}`,
  figuresOf: (chart: string) => `The figures of ${chart}`,
  contents: 'Contents',
  references: 'Sources',
  synthetic: 'Contains made-up data for demonstration',
  footnote: (number: string, source: string, whereabouts: string) =>
    whereabouts === '' ? `[${number}] ${source}` : `[${number}] ${source} In it: ${whereabouts}.`,
  footnoteAgain: (number: string, whereabouts: string) => `As source [${number}], ${whereabouts}.`,
};
