import type { LocalText } from '../base/vocabulary.ts';

const text = (zh: string, en: string): LocalText => ({ zh, en });

/** The words beside distributions that screens of a log look at. */
export const screenWords = {
  show: text('查看分布', 'Show the distribution'),
  /** What is counted, whatever the rule found in it. */
  title: {
    bunching: text('已办结件的用时分布', 'Cases decided by days taken'),
    'period-end': text('办结日距月末天数的分布', 'Cases decided by days left in the month'),
    'least-effort': text('数量的分布', 'Cases by amount'),
    'filed-again': text('再次提出的间隔分布', 'Cases filed again by days since the end'),
  },
  axis: {
    bunching: text('办理用时', 'Time taken'),
    'period-end': text('距月末', 'Left in the month'),
    'least-effort': text('数量', 'Amount'),
    'filed-again': text('办结后再次提出的间隔', 'Until filed again'),
  },
  /** What the rule counts, marked in its chart. */
  looked: {
    bunching: text('时限届满前最后一周办结的件', 'Decided in the last week up to the limit'),
    'period-end': text('月末最后三日办结的件', 'Decided in the last three days of a month'),
    'least-effort': text('数量恰为最小值的件', 'Of the least amount'),
    'filed-again': text('一周内再次提出的件', 'Filed again within a week'),
  },
  others: text('其余的件', 'All others'),
  tail: text(
    '最右一柱含其后的全部件数。分布本身不说明原因。',
    'The last bar holds all beyond. A distribution names no cause.',
  ),
} as const;
