import type { LocalText } from '../base/vocabulary.ts';

const text = (zh: string, en: string): LocalText => ({ zh, en });

/** Why charts of a log leave something out. */
export const gapWords = {
  noneDecided: text(
    '所选各件尚无一件办结，没有办理用时可统计；收件、积压和件数仍如实显示。',
    'No chosen case is decided yet, so there are no durations to count; what came in, what is open and how many cases there are is shown.',
  ),
  partial: (period: LocalText, day: LocalText): LocalText =>
    text(
      `${period.zh}尚未满（数据截止日为${day.zh}），未画出；截至该日的情况见“概况”。`,
      `${period.en} is not whole (the extract is of ${day.en}) and is not drawn; the figures in short are as of that day.`,
    ),
} as const;
