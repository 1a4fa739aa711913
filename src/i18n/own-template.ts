import type { Language } from '../base/vocabulary.ts';

/** A column of the template: its heading, what may stand in it, and what is chosen from. */
interface TemplateColumn {
  readonly heading: string;
  readonly help: string;
  readonly list?: readonly string[];
}

/** The workbook that an office fills in, in words. */
interface TemplateWords {
  readonly button: string;
  readonly file: string;
  readonly sheet: string;
  readonly help: string;
  readonly notInList: string;
  readonly choose: string;
  readonly columns: readonly TemplateColumn[];
  /** Rows that show how; they are set aside when the file is read. */
  readonly examples: readonly (readonly string[])[];
}

const zh: TemplateWords = {
  button: '下载填报模板',
  file: '填报模板.xlsx',
  sheet: '填报',
  help: '填写说明',
  notInList: '不在列表中',
  choose: '可从列表中选择；列表中没有的单位可直接填写。',
  columns: [
    { heading: '指标', help: '指标名称，每期写法一致。以“示例：”开头的行不读取。' },
    { heading: '地区', help: '区县或单位名称；只有一个地区的可留空。' },
    { heading: '时间', help: '年、年月或季度，如2024、2024年3月、2024年1季度、2024年1—6月。' },
    {
      heading: '单位',
      help: '从列表中选择，或直接填写。',
      list: ['件', '人次', '户', '天', '个工作日', '小时', '%', '万元', '分'],
    },
    { heading: '数值', help: '数字；可写“逾1.2万”“20以内”；没有数据的写“—”。' },
    { heading: '目标', help: '没有目标的留空。' },
    { heading: '备注', help: '口径、来源等说明，可留空。' },
  ],
  examples: [
    ['示例：平均办理用时', '东区', '2024年3月', '天', '8.5', '10', '自受理至办结'],
    ['示例：按时办结率', '东区', '2024年3月', '%', '96.2', '95', ''],
    ['示例：收件数', '西区', '2024年1—3月', '件', '逾1.2万', '', '累计数'],
  ],
};

const en: TemplateWords = {
  button: 'Download a template',
  file: 'template.xlsx',
  sheet: 'Figures',
  help: 'How to fill it in',
  notInList: 'Not in the list',
  choose: 'Choose from the list; a unit that is not in it may be typed.',
  columns: [
    {
      heading: 'Indicator',
      help: 'Its name, the same every time. Rows that begin with “Example:” are not read.',
    },
    { heading: 'Area', help: 'A district or an office; may be empty if there is only one.' },
    { heading: 'Period', help: 'A year, a month or a quarter: 2024, 2024-03, 2024-Q1.' },
    {
      heading: 'Unit',
      help: 'Choose from the list, or type it.',
      list: ['cases', 'people', 'days', 'working days', 'hours', '%', 'CNY', 'points'],
    },
    {
      heading: 'Value',
      help: 'A number; “over 12,000” and “at most 20” are read; – where there is none.',
    },
    { heading: 'Target', help: 'Empty where there is none.' },
    { heading: 'Note', help: 'How it is counted, where it is from; may be empty.' },
  ],
  examples: [
    ['Example: average days', 'East', '2024-03', 'days', '8.5', '10', 'from receipt to decision'],
    ['Example: decided on time', 'East', '2024-03', '%', '96.2', '95', ''],
    ['Example: cases received', 'West', '2024-Q1', 'cases', 'over 12,000', '', ''],
  ],
};

/** The words of the workbook that an office fills in. */
export const ownTemplateWords = (language: Language): TemplateWords =>
  language === 'zh' ? zh : en;
