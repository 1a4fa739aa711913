import type { Language, LocalText } from '../base/vocabulary.ts';

const text = (zh: string, en: string): LocalText => ({ zh, en });

/** What a package of indicators that were counted from a log says; by language where it is chosen. */
export const logSeriesWords = {
  title: text('台账指标', 'Indicators of your logs'),
  exampleTitle: text('台账指标（示例，虚构数据）', 'Indicators of an example log (made up)'),
  description: text(
    '由本机打开的台账逐件统计得出；每个数字注明文件、统计行数、各列用途、天数口径和截止日。',
    'Counted case by case from logs opened on this device; every figure names the files, the rows that were used, the columns, how days are counted and the extract.',
  ),
  whole: text('台账全部地区', 'All areas of the log'),
  chosenAreas: text('台账所选地区', 'Chosen areas of the log'),
  locator: (cases: string): LocalText =>
    text(`逐件统计，涉及${cases}件`, `counted case by case, ${cases} cases`),
  interval: (lower: string, upper: string): LocalText =>
    text(`95%区间：${lower}—${upper}。`, `95% interval: ${lower} to ${upper}.`),
  beyond: text(
    '截至数据截止日，尚未达到该比例，只能给出下限。',
    'The share is not reached by the day of the extract: only a lower bound is known.',
  ),
  clearanceRanking: text(
    '该比值清理积压或减少收件时都会升高，已不用于考核，不作排名。',
    'It rises when a backlog is cleared and when fewer cases are taken in; it was given up as an assessment.',
  ),
  definitions: {
    received: text('该期内开始的件数。', 'Cases that began in the period.'),
    ended: text(
      '该期内结束的件数，含撤回。',
      'Cases that ended in the period, withdrawn ones too.',
    ),
    open: text(
      '期末已开始而未结束的件数。',
      'Cases that had begun and not ended at the end of the period.',
    ),
    clearance: text(
      '该期办结数与收件数之比。',
      'Cases ended in the period per cases that began in it.',
    ),
    median: text(
      '该期内开始的件，半数在此天数内办结；未办结件按已等待的时间计入（Kaplan–Meier 法）。',
      'Days within which half of the cases that began in the period have ended; open ones count as long as they have waited (Kaplan–Meier).',
    ),
    p90: text(
      '该期内开始的件，九成在此天数内办结；未办结件按已等待的时间计入（Kaplan–Meier 法）。',
      'Days within which nine in ten of the cases that began in the period have ended; open ones count as long as they have waited (Kaplan–Meier).',
    ),
    median_ended: text(
      '该期内开始并已办结的件用时的中位数；未办结件不计，因此可能偏短。',
      'Median days of the cases that began in the period and have ended; without the open ones it may be too short.',
    ),
    within: text(
      '该期内开始的件在时限内办结的比例；未办结件按已等待的时间计入（Kaplan–Meier 法）。',
      'Share of the cases that began in the period and ended within the limit; open ones count as long as they have waited (Kaplan–Meier).',
    ),
    success: text(
      '该期内开始并已作出决定的件中，结果算作成功的比例；撤回的不计。',
      'Share of successes among the decided cases that began in the period; withdrawn ones apart.',
    ),
  },
  limit: (days: string): LocalText => text(`时限为${days}天。`, `The limit is ${days} days.`),
  asidePart: (reason: string, rows: string): string => `${reason} ${rows}`,
} as const;

/** The sentences of keeping a series, and of a kept figure’s basis in the source panel. */
const PAGE = {
  keepTitle: text('保留为指标序列', 'Keep as a series'),
  keepLead: text(
    '把一项统计逐期保留为指标，即可在探索、比较、SQL 和简报中使用，并附全部统计口径。逐件数据不保留。',
    'Keep a measure period by period as an indicator: it then stands in Explore, Compare, SQL and briefings, with all that tells how it was counted. No case is kept.',
  ),
  measure: text('统计项目', 'Measure'),
  byArea: text('同时分地区', 'Of each area, too'),
  stay: text('关闭浏览器后仍保留在本机', 'Stay on this device when the browser is closed'),
  keep: text('保留', 'Keep'),
  daysIgnored: text(
    '按天数作的选择不影响保留的序列。',
    'The choice of days does not touch a series that is kept.',
  ),
  nothing: text(
    '没有可保留的完整时期，请放宽选择或改用较短的时间单位。',
    'No whole period can be kept: choose more cases, or shorter periods.',
  ),
  failed: text(
    '浏览器未能保存，请检查隐私设置后重试。',
    'The browser did not store it; check its privacy settings and try again.',
  ),
  heldTitle: text('已保留的序列', 'Series that are kept'),
  toExplore: text('在“探索”中查看', 'See it in Explore'),
  toCompare: text('去比较', 'Compare'),
  toBriefing: text('写入简报', 'Use it in a briefing'),
  package: text('下载数据包（ZIP）', 'Download the package (ZIP)'),
  packageFile: text('台账指标', 'indicators-of-logs'),
  reportLead: text(
    '本报告所列数字由台账逐件统计得出，口径如下。',
    'The figures of this report are counted from logs of cases, as follows.',
  ),
  madeUp: text('示例，虚构数据', 'example, made up'),
  basisTitle: text('台账与统计口径', 'The log, and how it was counted'),
  files: text('文件', 'Files'),
  rows: text('行数', 'Rows'),
  aside: text('未统计的行', 'Rows set aside'),
  columns: text('各列用途', 'Columns'),
  days: text('天数口径', 'Days'),
  extract: text('数据截止日', 'Extract'),
  cases: text('所依据的件数', 'Cases behind it'),
  asked: text('选择条件', 'Query'),
  toCases: text('查看所依据的案件', 'See the cases behind it'),
  toCasesHint: text(
    '台账不随指标保留：请在该页打开同一台账，即按相同条件显示。',
    'The log is not kept with the figure: open the same log on that page, and it is shown with the same choice.',
  ),
} as const;

/** A sentence of these. */
export const logSeriesPage = (language: Language): Readonly<Record<keyof typeof PAGE, string>> =>
  Object.fromEntries(Object.entries(PAGE).map(([key, said]) => [key, said[language]])) as Readonly<
    Record<keyof typeof PAGE, string>
  >;

/** How many figures a series that is kept has. */
export const figuresKept = (count: string): LocalText =>
  text(`${count}个数字`, count === '1' ? '1 figure' : `${count} figures`);

/** What stands once a series was kept. */
export const seriesKept = (name: string, count: string): LocalText =>
  text(`已保留“${name}”，共${count}个数字。`, `Kept “${name}”: ${figuresKept(count).en}.`);

/** The button that lets one go. */
export const removeSeries = (name: string): LocalText => text(`删除“${name}”`, `Remove “${name}”`);
