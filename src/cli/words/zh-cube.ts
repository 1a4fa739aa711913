import type { cubeEn } from './en-cube.ts';

/** `cube` 命令的中文文案；与 en-cube.ts 一一对应。 */
export const cubeZh: typeof cubeEn = {
  help: (
    common,
  ) => `用法：npx reform-yardstick cube <台账.csv | 台账.parquet> … --roles <roles.json> -o <数据包/> [选项]

将办件台账汇总为计数，写入数据包供公开，任何一行都不离开本机。每个计数都不小于门槛，也无法由各计数
相减推出：件数过少的并入其他（记为“*”），用时按区间列出。生成网站后，可在“台账统计”页面使用这些计数。

  --roles 文件      各列的含义（见 indicators --help）
  --by 列表         month、quarter 或 year；area、type、outcome；用英文逗号分隔。只公开所列各项；
                    件数过少时先舍去排在最后的一项（默认 month,area）
  --threshold 件数  最小计数，不小于3（默认5）
  --calendar 名称、--count-start、--limit 天数、--extract 日期
                    同 indicators
  --name 名称       数据包 cubes/ 文件夹中的文件名（默认取台账名）
  --title 文字      向读者显示的名称（默认同上）
  --synthetic       台账为虚构，各图表将予以注明

  -o, --output 目录 数据包所在文件夹；没有则新建
${common}

  npx reform-yardstick cube permits.csv --roles roles.json --calendar cn --by month,area,type -o permits/
  npx reform-yardstick build permits/ -o site`,
  errors: {
    'cube-too-few':
      '{rows} 件中没有一组达到 {threshold} 件，无法公开。请减少区分的项（如 --by year），或使用时间更长的台账。',
    'cube-invalid':
      '这不是可公开的计数文件（“{place}”：{value}）。请用 reform-yardstick cube 重新生成。',
  },
  said: {
    cubeMade: (cells, cases, threshold) =>
      `共 ${cells.toLocaleString('en')} 个计数、${cases.toLocaleString('en')} 件，每个计数不少于 ${threshold} 件`,
    cubeLeftOut: (cases, share) =>
      `另有 ${cases.toLocaleString('en')} 件因同类过少未列入；数据包中只写明“不超过 ${share}%”`,
    cubeBeside: (files) =>
      `数据包中还有 ${files}。如出自同一台账，请只保留一个：两者相互比对可能推出较小的计数`,
    cubePackage: {
      description: {
        en: 'Counts of a case log; no single case is published.',
        zh: '由办件台账汇总的计数，不含任何单件记录。',
      },
      licence: { en: 'not stated', zh: '未注明' },
    },
  },
};
