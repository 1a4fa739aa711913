import type { Translation } from '../translation.ts';

/** What slides and the page that presents them say. */
export const presentZh = {
  title: '放映',
  layouts: { cover: '封面', text: '标题和正文', exhibit: '标题和图表', section: '章节' },
  titlePrompt: '单击此处添加标题',
  textPrompt: '单击此处添加文字',
  part: (number: string, of: string) => `（${number}/${of}）`,
  sources: '来源：',
  hatched: '斜纹条形：原始资料仅给出界限（如“逾”“不到”“以内”），条形绘至所给数值。',
  furtherNotes: '（其余说明见备注）',
  furtherRows: (left: string, all: string) =>
    `全表共${all}行，其余${left}行见备注、Word 稿和 Excel 工作簿。`,
  previous: '上一页',
  next: '下一页',
  position: (number: string, of: string) => `第${number}页，共${of}页`,
  slide: (number: string, title: string) => `第${number}页：${title}`,
  deck: '幻灯片',
  controls: '翻页',
  notes: '备注',
  noNotes: '本页没有备注。',
  fullScreen: '全屏',
  leaveFullScreen: '退出全屏',
  noFullScreen: '浏览器禁止全屏；可以照常翻页，或使用浏览器自带的全屏键（多为 F11）。',
  print: '打印',
  keys: '翻页用方向键、空格键或 Page Up、Page Down，Home、End 到首末页，N 查看备注，F 全屏，Esc 退出。',
  read: '按文稿阅读',
  shelf: '我的简报',
  nothing: '未指定简报。请从“我的简报”中选择，或打开他人发来的链接。',
  lost: '有几处未能读取，其余正常。打开“按文稿阅读”可查看具体位置。',
} as const;

export const presentEn: Translation<typeof presentZh> = {
  title: 'Present',
  layouts: {
    cover: 'Cover',
    text: 'Title and text',
    exhibit: 'Title and chart',
    section: 'Section',
  },
  titlePrompt: 'Click to add a title',
  textPrompt: 'Click to add text',
  part: (number, of) => ` (${number}/${of})`,
  sources: 'Sources: ',
  hatched:
    'Hatched bars: the source gives only a bound (“over”, “under”, “at most”); the bar is drawn to the number given.',
  furtherNotes: '(further notes: see the speaker notes)',
  furtherRows: (left, all) =>
    `${left} of ${all} rows are not shown here: see the notes, the Word file and the Excel workbook.`,
  previous: 'Previous',
  next: 'Next',
  position: (number, of) => `Slide ${number} of ${of}`,
  slide: (number, title) => `Slide ${number}: ${title}`,
  deck: 'Slides',
  controls: 'Turn slides',
  notes: 'Notes',
  noNotes: 'This slide has no notes.',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  noFullScreen:
    'The browser refuses full screen. Slides turn as before; its own key for full screen (often F11) may work.',
  print: 'Print',
  keys: 'Turn slides by arrow keys, space or Page Up and Page Down; Home and End for the first and the last; N for notes, F for full screen, Esc to leave.',
  read: 'Read as a paper',
  shelf: 'My briefings',
  nothing:
    'There is no briefing to present here. Choose one of your briefings, or open a link that somebody sent you.',
  lost: 'Some parts could not be read; the rest is as it was. “Read as a paper” says which.',
};
