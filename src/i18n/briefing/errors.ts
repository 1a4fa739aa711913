import type { Translation } from '../translation.ts';

/** What a reader is told of a briefing's faults; each code is one of a YardstickError. */
export const briefingErrorsZh = {
  'briefing-too-large': '这个文件太大（{megabytes} MB，上限 {limit} MB）。请检查是否选对了文件。',
  'briefing-damaged': '这个文件的 JSON 有误，无法读取（{message}）。请重新下载或重新导出。',
  'briefing-foreign': '这个文件不是简报。请选择从“交稿”菜单导出的简报文件（.briefing.json）。',
  'briefing-newer':
    '这份简报是第 {version} 版格式，本程序只认得第 {known} 版。请更新程序后再打开。',
  'briefing-field': '{path} 填写有误：{value}。',
  'briefing-too-many': '超过 {limit} 项，其后的没有读入。',
  'briefing-truncated': '这个文件不完整，断开处之后的内容没有读到。请向发送人再要一份。',
} as const;

export const briefingErrorsEn: Translation<typeof briefingErrorsZh> = {
  'briefing-too-large':
    'This file is too large ({megabytes} MB; at most {limit} MB). Check that it is the right one.',
  'briefing-damaged': 'This file is not valid JSON ({message}). Download or export it again.',
  'briefing-foreign':
    'This file is not a briefing. Choose one that was saved with “Hand in” (.briefing.json).',
  'briefing-newer':
    'This briefing is of version {version}; this programme knows versions up to {known}. Update it and try again.',
  'briefing-field': '{path} is not valid: {value}.',
  'briefing-too-many': 'More than {limit}: those after it were not read.',
  'briefing-truncated':
    'This file is incomplete: what came after the break is not there. Ask its sender for it again.',
};
