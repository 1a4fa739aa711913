/** 台账无法读取时的说明；按故障代码。 */
export const zhLogErrors = {
  'roles-column': '文件{file}中没有“{column}”这一列。多个文件须列名相同；现有各列：{known}。',
  'calendar-outside':
    '台账的日期都不在日历的年份（{from}至{to}年）内，无法按工作日计算。请改用自然日。',
  'log-no-start': '没有找到开始日期。请在“各列用途”中选定开始日期一列，日期须年份在前。',
  'log-no-rows': '只有列名，没有数据行。请选择一行一件的台账。',
  'log-empty': '{rows}行都无法统计，首要原因：{reason}。请核对各列用途和日期。',
  'log-names': '“{column}”一列的不同取值超过{most}个，不能用作分类。请换一列，或不用。',
  'log-csv': '第{line}行的引号没有配对，无法分列。请改正后再试，或重新保存为 CSV。',
  'log-not-csv': '这不是数据表，像是网页。请选择 CSV、Excel、JSON 或 Parquet 文件。',
  'log-no-header': '首行没有列名。请在首行写明各列的名称。',
  'log-json': '第{line}行不是有效的 JSON。请重新导出，每行一个对象。',
  'log-parquet': '该 Parquet 文件不完整或格式不支持。请重新生成，或另存为 CSV。',
  'log-too-wide':
    '文件有{columns}列（上限{limit}列），未予读取。请只导出需要的列：编号、日期、地区、类型、结果。',
  'log-too-large':
    '文件过大（{megabytes} MB），浏览器标签页的内存不够。请只导出需要的列，或按年份分开，或用命令行 reform-yardstick indicators 统计。',
  'log-rows-cut': '该工作簿的行数过多，未予读取，以免漏计。请将工作表另存为“CSV UTF-8”后再打开。',
  'log-memory':
    '内存不足，读取中止。请关闭其他标签页，或只导出需要的列、按年份分开，或用命令行 reform-yardstick indicators 统计。',
  'log-damaged': '文件读取失败。请重新导出后再试。',
  'log-cancelled': '已取消，原有内容未变。',
  'log-address': '无法从该网址读取文件。只能读取本站的文件，请核对网址。',
  'cube-invalid':
    '该计数文件损坏或版本不符（“{place}”：{value}）。请重新索取，或用 reform-yardstick cube 生成。',
};
