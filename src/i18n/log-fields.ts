import type { LocalText } from '../base/vocabulary.ts';

const text = (zh: string, en: string): LocalText => ({ zh, en });

/** What to do about a setting of a log that cannot be used. */
export const fieldFaults = {
  'not-days': text(
    '请填写0至99999的整数天数，例如20；所填内容未采用。',
    'Write a whole number of days from 0 to 99,999, such as 20. What is written is not used.',
  ),
  outside: text(
    '该日不在台账的起止日期之内，分不出改革前后；请改填台账首日之后、数据截止日以前的日期。所填日期未采用。',
    'This day is outside the log, so nothing lies before or after it. Choose a day after the first start and up to the extract date. What is written is not used.',
  ),
  order: text(
    '“到”小于“从”，未采用，仍按原来的选择统计；请改大“到”或改小“从”。',
    '“to” is below “from”: it is not used, and the choice before stays. Raise “to” or lower “from”.',
  ),
} as const;

/** Why a setting cannot be used. */
export type FieldFault = keyof typeof fieldFaults;
