import type { Language } from '../base/vocabulary.ts';
import { errorText } from './error-text.ts';
import type { Translation } from './translation.ts';

/** What a reader is told of a file of tables that cannot be read; by fault. */
export const intakeErrorsZh = {
  'intake-empty': '文件中没有数据。请核对是否选错文件，或请提供者重新导出。',
  'intake-too-large':
    '文件过大（{megabytes} MB，上限{limit} MB），未予读取。请只保留需要的工作表后另存再试。',
  'intake-bomb':
    '该文件解压后超过{limit} MB，不像正常的表格，未予打开。请核对文件来源，或由提供者另存为 CSV。',
  'intake-memory':
    '该文件过大，浏览器内存不足，未能读取。请只保留需要的工作表后另存，或另存为 CSV 后再试。',
  'intake-too-wide': '表格过宽（{columns}列，上限{limit}列），未予读取。请删除多余的列后另存再试。',
  'intake-damaged': '文件已损坏或不完整，无法读取。请重新下载，或用 Excel、WPS 打开后另存再试。',
  'intake-locked': '该工作簿设有打开密码。请先在 Excel 或 WPS 中输入密码打开，取消密码后另存再试。',
  'intake-foreign':
    '这是{kind}文件，不是表格。请选择 Excel、WPS 表格或 CSV 文件，或复制其中的表格后在此粘贴。',
  'intake-json': '该 JSON 文件中没有成行的数据。请提供由行组成的数组。',
  'intake-lines': '第{line}行的引号没有配对，无法分列。请改正后再试，或另存为 xlsx。',
  'intake-mapping': '该文件中没有可用的读表设置。请选择由“import”命令输出的 JSON 文件。',
  'intake-no-figures': '没有读到数字，未生成数据包。请核对所选表格，或调整读表设置。',
  'intake-no-package':
    '该压缩文件中没有本页保存的数据包。请选择本页“保存为一个文件”所生成的 zip 文件；如其中是表格，请先解压再选择。',
  'intake-package-faulty':
    '该数据包有{count}处问题，未予打开；第一处在{place}。请由保存者重新保存，或用“reform-yardstick check”检查。',
  'intake-cancelled': '已取消读取，原有内容未变。',
  'intake-package': '读出的数据未通过检查（{message}），未写入。请把该文件提供给维护者。',
} as const;

export const intakeErrorsEn: Translation<typeof intakeErrorsZh> = {
  'intake-empty':
    'There are no data in this file. Check that it is the right one, or ask for it again.',
  'intake-too-large':
    'This file is too large ({megabytes} MB; the most is {limit} MB), so it was not read. Keep the sheets that you need, save them and try again.',
  'intake-bomb':
    'Unpacked, this file comes to more than {limit} MB: it is no usual table and was not opened. Check where it is from, or ask for a CSV file.',
  'intake-memory':
    'This file is larger than the memory of the browser, so it was not read. Keep the sheets that you need and save them, or save it as CSV, and try again.',
  'intake-too-wide':
    'This table is too wide ({columns} columns; the most is {limit}), so it was not read. Delete the columns that are not needed, save it and try again.',
  'intake-damaged':
    'This file is damaged or incomplete. Download it again, or open it in a spreadsheet program and save it anew.',
  'intake-locked':
    'A password keeps this workbook. Open it in a spreadsheet program, remove the password, save it and try again.',
  'intake-foreign':
    'This is a {kind} file, not a table. Choose a spreadsheet or CSV file, or copy the table in it and paste it here.',
  'intake-json': 'There are no rows in this JSON file. It must be a list of rows.',
  'intake-lines':
    'The quotation marks in line {line} do not match, so its cells cannot be told apart. Correct it, or save the table as .xlsx.',
  'intake-mapping':
    'There is no way of reading a table in this file. Choose a JSON file that “import” printed.',
  'intake-no-figures':
    'No figures were read, so nothing was written. Check the file, or how it is read.',
  'intake-no-package':
    'There is no saved package in this archive. Choose a zip file that this page saved; if there are tables in it, unpack it first.',
  'intake-package-faulty':
    'This data package has {count} faults and was not opened; the first is at {place}. Ask for it to be saved again, or check it with “reform-yardstick check”.',
  'intake-cancelled': 'Reading was cancelled. What was open stays.',
  'intake-package':
    'What was read did not pass the checks ({message}), so nothing was written. Give the file to the maintainers.',
};

/** What is told of files of tables, in a language; apart from other errors, for only few pages open such. */
export const intakeErrors = (language: Language): Readonly<Record<string, string>> =>
  language === 'zh' ? intakeErrorsZh : intakeErrorsEn;

/** As `errorText`, of files of tables too. */
export const intakeErrorText = (cause: unknown, language: Language): string =>
  errorText(cause, language, intakeErrors(language));
