/** “自有表格”页说明如何读懂表格的文案。 */
export const zhOwnUnderstood = {
  home: '同名的区、县属于',
  homeOpen: '表中未写明',
  homeNone: '均不是（作为新地区）',
  wholes: (count: string) =>
    `合计行、合计栏的数字${count}个用作占比的总数，不作为其中一项列入排名和图表。`,
  repairs: {
    'filled-down': (count: string) => `名称栏的空格${count}处，按上方名称读取。`,
    noughts: (count: string) =>
      `数字${count}个末尾的0在表中省略，按同一指标其他数字的小数位数读取（如96与95.9同列，按96.0计）。`,
    brackets: (count: string) => `带括号的数字${count}个，按负数读取。`,
    formulas: (count: string) => `数字${count}个是公式的结果，取文件中保存的最后值。`,
    provisional: (count: string) => `数字${count}个按表中注明记为初步数。`,
    fractions: (count: string, names: string) =>
      `请核对：${names}的单位为%，但数字${count}个均在0与1之间，可能是小数形式的比例（如0.625即62.5%）。目前按原样读取；如为小数，请在读表设置或指标设置中把单位改为“小数”。`,
  },
  notes: {
    encoding: (name: string) => `文件编码为${name}，已正确读取。`,
    delimiter: (mark: string) => `各栏以“${mark === '\t' ? '制表符' : mark}”分隔。`,
    'quotes-kept': (lines: string) =>
      `第${lines.split(' ').slice(0, 5).join('、')}行单元格内的引号按原文保留。`,
    'rows-cut': (name: string) => `${name}行数过多，只读取了前一部分。`,
    'text-cut': (cells: string) => `单元格${cells}的文字过长，只读取了前一部分。`,
    disguised: (kind: string) => `文件扩展名与内容不符，按${kind}格式读取。`,
  },
  understood: '识别结果：',
  formulaResult: '公式的结果',
  guess: (about: string, value: string, why: string) =>
    `${about}${value === '' ? '' : `为${value}`}${why}`,
  because: (why: string, detail: string) => `（依据：${why}${detail === '' ? '' : `“${detail}”`}）`,
  about: {
    heading: '表头行',
    unit: '单位',
    period: '时间',
    area: '地区',
    indicator: '指标',
    monthly: '按月统计',
    decimal: '小数点',
    'same-heading': '同名的各栏',
  },
} as const;
