import type { LocalText } from '../base/vocabulary.ts';

const text = (zh: string, en: string): LocalText => ({ zh, en });

/** What is said of the part of a log that a reader chose, wherever its figures go. */
export const logChoiceWords = {
  start: text('开始时间', 'Start'),
  days: text('用时', 'Days'),
  /** Some names of a longer list, and how many there are. */
  andMore: (names: string, count: string): LocalText =>
    text(`${names}等${count}项`, `${names} and others, ${count} in all`),
  /** Below a title. */
  only: (parts: string): LocalText => text(`仅限${parts}`, `Only these cases: ${parts}`),
  /** Behind how a log was counted; `cases` is '' where their number is not known. */
  counted: (parts: string, cases: string): LocalText =>
    text(
      `统计行中仅计入所选的${cases}件（${parts}）。`,
      `Of the rows used, only the chosen cases are counted (${parts})${cases === '' ? '' : `: ${cases}`}.`,
    ),
  /** Term of it in the source panel. */
  term: text('所选部分', 'Part chosen'),
} as const;
