import type { Language } from '../base/vocabulary.ts';

const zh = {
  lead: '该网址只含台账的设置，不含台账本身。请打开所属的台账文件，打开后即按这些设置显示。',
  file: (name: string, hash: string) => `${name}（SHA-256 前8位为${hash}）`,
  files: (files: string) => `此前打开的是：${files}。`,
  columns: (columns: string) => `所需的列：${columns}。`,
  example: (name: string) => `此前打开的是示例（${name}），请在下方重新选择该示例。`,
  other: (columns: string) =>
    `该文件没有网址设置中的列：${columns}。各列用途已按该文件重新推断，网址中的选择未沿用。`,
};
const en: typeof zh = {
  lead: 'This address holds the settings of a log, and not the log. Open the file that they belong to; it is then shown by them.',
  file: (name, hash) => `${name} (SHA-256 begins ${hash})`,
  files: (files) => `Opened before: ${files}.`,
  columns: (columns) => `Columns that it needs: ${columns}.`,
  example: (name) => `The example was open (${name}): choose it again below.`,
  other: (columns) =>
    `This file lacks columns that the address names: ${columns}. What its columns are is guessed anew, and what the address chose is left out.`,
};

/** What stands where an address has the settings of a log, and the log is not open, or is another. */
export const wantedLogWords = (language: Language): typeof zh => (language === 'zh' ? zh : en);
