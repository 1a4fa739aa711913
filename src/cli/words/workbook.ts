import type { Language } from '../../base/vocabulary.ts';

/** What the workbook of a new package says beside the meaning of columns. */
interface WorkbookWords {
  /** Name of the sheet that explains the others. */
  readonly help: string;
  readonly columns: readonly string[];
  readonly required: string;
  readonly mustFill: string;
  readonly notInList: string;
  readonly choose: string;
}

export const workbookWords: Readonly<Record<Language, WorkbookWords>> = {
  zh: {
    help: '填写说明',
    columns: ['表', '列', '含义', '必填', '代码'],
    required: '必填',
    mustFill: '（必填）',
    notInList: '不在列表中',
    choose: '请从列表中选择，或先在相应的表中新增一行。',
  },
  en: {
    help: 'Help',
    columns: ['table', 'column', 'meaning', 'required', 'codes'],
    required: 'required',
    mustFill: '(required)',
    notInList: 'Not in the list',
    choose: 'Choose from the list, or first add a row to the sheet that it comes from.',
  },
};

/** True for a sheet that only explains. */
export const isHelpSheet = (name: string): boolean =>
  Object.values(workbookWords).some(({ help }) => help === name.trim());
