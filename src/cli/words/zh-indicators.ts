import { zhRecords } from '../../i18n/zh-records.ts';
import type { indicatorsEn } from './en-indicators.ts';

/** `indicators` 命令的中文文案；与 en-indicators.ts 一一对应。 */
export const indicatorsZh: typeof indicatorsEn = {
  help: (
    common,
  ) => `用法：npx reform-yardstick indicators <台账.csv | 台账.parquet> … --roles <roles.json> [-o 文件] [选项]

由一行一件的台账（许可、案件、投诉、巡查等）统计指标。格式相同的多个文件视为同一份台账。未办结的
按已等待的时间计入。无法统计的行单列，并注明原因。

  --roles 文件      各列的含义；start（开始）必填，其余可无：
                    {"id": …, "start": …, "end": …, "area": …, "type": …, "outcome": …,
                     "amount": …, "subject": …, "success": ["准予许可"],
                     "withdrawn": ["撤回"], "areas": [], "extract": "2024-12-31",
                     "limit": 20, "keep": ["duplicate-id", "area-unknown"]}
  --guess           依列名与取值推测各列的含义并写出，供核对更正
  --calendar 名称   按工作日计算：cn 为国务院办公厅公布的放假调休安排，也可为 JSON 文件
                    （name、source、from、to、holidays；weekend、workdays）；默认为自然日
  --count-start     开始当日计为一日
  --population 文件 各地区人口，用于计算每万人件数：列名为 area（地区）、people（人口），逐年不同时
                    另有 year（年份）；地区为空的一行为全域
  --by 列表         month、quarter 或 year；area、type、outcome；用英文逗号分隔
  --basis 口径      start 按开始、end 按办结归入时期（默认 start）
  --measures 列表   （默认为台账能算出的全部）
                    {measures}
  --limit 天数      办理时限（默认取自 roles）
  --extract 日期    数据截止日，即未办结状态所指的日期
                    （默认取自 roles，没有则为台账中最后一日）

  -o, --output 文件 要写的文件；写“-”或不写则为标准输出
  --format 格式     csv 或 json（默认依文件扩展名，否则为 csv）
${common}

  npx reform-yardstick indicators permits.csv --guess -o roles.json
  npx reform-yardstick indicators permits.csv --roles roles.json --calendar cn --by month,area -o out.csv`,
  errors: {
    'usage-no-log': '没有指定台账。请写明一行一件的 CSV 或 Parquet 文件。',
    'usage-no-roles':
      '没有说明各列的含义。请用 --roles 指定 JSON 文件；--guess -o roles.json 可推测一份供更正。',
    'roles-json': '这不是 JSON（{message}）。请更正，或重新导出。',
    'roles-invalid': '“{place}”不能是 {value}。可填的项：{known}。',
    'roles-column': '没有“{column}”这一列（用作 {role}）。请更正 --roles 文件。现有各列：{known}。',
    'calendar-invalid': '“{place}”不能是 {value}。日历包含：{known}。',
    'calendar-day':
      '{value} 不是日历 {name}（{from} 至 {to} 年）中的日期，或者同时列为工作日与休息日。请更正。',
    'calendar-years': '日历 {name} 的起止年份颠倒（{from} 至 {to}）。请更正。',
    'calendar-outside':
      '日历 {name} 只有 {from} 至 {to} 年，没有 {value}。请补充年份，或改用自然日。',
    'log-no-start':
      '未找到开始日期一列（九成以上的行为年份在前的日期）。请自行写明各列的含义：{"start": "…"}',
    'log-no-rows': '只有列名，没有数据行。请写明一行一件的台账。',
    'log-empty': '{rows} 行都无法统计（首要原因：{reason}）。请核对 --roles 文件与日期。',
    'log-names': '“{column}”一列的不同取值超过 {most} 个，不能用作分类。请换一列，或不用。',
    'log-csv': '引号没有成对，或出现在单元格中间（第 {line} 行）。请重新保存为 CSV。',
    'log-not-csv': '这不是数据表（像是网页或 JSON）。请写明 CSV 或 Parquet 文件。',
    'log-no-header': '首行没有列名。请在首行写明各列的名称。',
    'log-workbook': '工作簿容不下台账的行数，这里不读取。请将工作表另存为“CSV UTF-8”。',
    'population-columns':
      '不是各地区人口表：须有“people”（人口）一列，可另有“area”（地区）、“year”（年份）。现有各列：{known}。',
    'population-value':
      '有一行无法使用：{value}。人口须为大于零的整数，年份为四位数，同一地区每年只列一次。',
    'log-parquet': '该 Parquet 文件不完整或格式不支持。请重新生成，或另存为 CSV。',
  },
  said: {
    readingRows: (rows) => `正在读取…已读 ${rows.toLocaleString('en')} 行`,
    counting: '正在统计…',
    guessed: (role, column, reasons) =>
      `${role}：${column}（${reasons.map((one) => zhRecords.guessReasons[one]).join('、')}）`,
    rowsRead: (rows, used, extract) =>
      `共读取 ${rows.toLocaleString('en')} 行，统计 ${used.toLocaleString('en')} 行；未办结状态截至 ${extract}`,
    rowsAside: (rows, reason, places) =>
      `未统计 ${rows.toLocaleString('en')} 行：${reason}${places === '' ? '' : `（${places}）`}`,
    reasons: zhRecords.reasons,
    calendarUsed: ({ name, source, from, to }) =>
      `工作日依日历 ${name}（${from} 至 ${to} 年），来源：${source}`,
    olderThanUsual: ({ period, share, usual }) =>
      `${period}：办结的事项中有 ${Math.round(share * 100)}% 用时超过 ${Math.floor(usual)} 天，而此前这一比例约为一成。集中清理积压时，仅此就会使已办结事项的平均用时与用时中位数变长。`,
    screens: {
      bunching: '在时限届满前几日办结的，明显多于其前后。请查看 JSON 输出中的分布。',
      'period-end': '在月末几日办结的，明显多于其他日期。请查看 JSON 输出中的分布。',
      'least-effort': '数量恰为最小值的行较多。请查看 JSON 输出中的分布。',
      'filed-again': '同一对象在办结后一周内再次提出的较多。请查看 JSON 输出中的分布。',
    },
    noPeople: (names) => `人口表中没有下列地区或年份，未计算每万人件数：${names}`,
    measures: {
      received: '收件数',
      ended: '办结数',
      open: '期末未办结数',
      received_per_10000: '每万人收件数（当期）',
      ended_per_10000: '每万人办结数（当期）',
      open_per_10000: '每万人期末未办结数',
      clearance: '办结与收件之比（不反映快慢，不宜排名）',
      open_age_median: '未办结事项已等待天数中位数',
      open_age_p90: '未办结事项已等待天数第90百分位数',
      open_over_limit: '超过时限仍未办结数',
      median: '用时中位数（含未办结）',
      p90: '用时第90百分位数（含未办结）',
      median_ended: '用时中位数（仅已办结）',
      p90_ended: '用时第90百分位数（仅已办结）',
      mean_ended: '平均用时（仅已办结）',
      within: '时限内办结比例（含未办结）',
      decided_within: '时限内作出决定的比例（撤回的另计）',
      success: '成功率（占已作出决定的）',
      withdrawn: '撤回数',
      amount: '数量合计',
    },
  },
};
