import type { Translation } from '../translation.ts';

/** What a reader is told of a briefing's faults; each code is one of a YardstickError. */
export const briefingErrorsZh = {
  'briefing-too-large': '这个文件太大（{megabytes} MB，上限 {limit} MB）。请检查是否选对了文件。',
  'briefing-damaged': '这个文件的 JSON 有误，无法读取（{message}）。请重新下载或重新导出。',
  'briefing-foreign': '这个文件不是简报。请选择从“交稿”菜单导出的简报文件（.briefing.json）。',
  'briefing-newer':
    '这份简报是第 {version} 版格式，本程序只认得第 {known} 版。请更新程序后再打开。',
  'briefing-field': '{path} 填写有误：{value}。请改正后重新打开，或向发送人再要一份。',
  'briefing-missing': '缺少 {path}。请补上后重新打开，或向发送人再要一份。',
  'briefing-too-many': '超过 {limit} 项，其后的没有读入。',
  'briefing-truncated': '这个文件不完整，断开处之后的内容没有读到。请向发送人再要一份。',
  'briefing-storage-full':
    '本机的存储空间已满，这次改动没有存下，只保留在当前页面。请另存为文件，或删去不用的简报后重试。',
  'briefing-storage-blocked':
    '浏览器不允许本站在本机存储（例如无痕窗口），简报只保留在当前页面，关闭即失。请另存为文件，或换用普通窗口打开。',
  'briefing-no-room': '一份简报最多 {limit} 项，放不下了。请新建一份。',
  'unknown-briefing': '本机没有这份简报，可能已被删除，或存放在另一台设备、另一个浏览器里。',
  'briefing-link-too-long':
    '这份简报太长，放不进链接（{length}个字符，上限{limit}）。请改为导出简报文件，把文件发给对方。',
  'briefing-link-damaged':
    '这个链接不完整或被改动过，无法读取。请向发送人再要一次，或改要简报文件。',
  'briefing-link-too-large': '这个链接里的内容过大，没有打开。请向发送人要简报文件。',
  'briefing-link-newer': '这个链接由更新版本的程序生成。请更新程序，或请发送人改发简报文件。',
  'briefing-link-gone': '链接指的内容（{id}）已不在现在的数据里。',
  'briefing-link-changed': '链接指的内容（{id}）在链接生成之后有变化，这里显示的是现在的数据。',
  'template-none': '请先选定模板要写的对象，再生成简报。',
  'template-too-few': '请至少选两项改革。',
  'briefing-cancelled': '已取消，没有生成文件。',
} as const;

export const briefingErrorsEn: Translation<typeof briefingErrorsZh> = {
  'briefing-too-large':
    'This file is too large ({megabytes} MB; at most {limit} MB). Check that it is the right one.',
  'briefing-damaged': 'This file is not valid JSON ({message}). Download or export it again.',
  'briefing-foreign':
    'This file is not a briefing. Choose one that was saved with “Hand in” (.briefing.json).',
  'briefing-newer':
    'This briefing is of version {version}; this programme knows versions up to {known}. Update it and try again.',
  'briefing-field':
    '{path} is not valid: {value}. Correct it and open the file again, or ask its sender for another.',
  'briefing-missing':
    '{path} is missing. Add it and open the file again, or ask its sender for another.',
  'briefing-too-many': 'More than {limit}: those after it were not read.',
  'briefing-truncated':
    'This file is incomplete: what came after the break is not there. Ask its sender for it again.',
  'briefing-storage-full':
    'This device has no room left: the change was not stored and stays on this page only. Save it as a file, or delete briefings that you no longer need and try again.',
  'briefing-storage-blocked':
    'The browser does not let this site store anything (as in a private window): the briefing stays on this page only, until you leave it. Save it as a file, or open the site in an ordinary window.',
  'briefing-no-room':
    'A briefing holds at most {limit} parts, and this one has no room left. Make a new one.',
  'unknown-briefing':
    'This device has no such briefing: it was deleted, or is kept on another device or in another browser.',
  'briefing-link-too-long':
    'This briefing is too long for a link ({length} characters; at most {limit}). Save it as a file and send the file.',
  'briefing-link-damaged':
    'This link is incomplete or was altered and cannot be read. Ask its sender for it again, or for the file.',
  'briefing-link-too-large':
    'What this link holds is too large and was not opened. Ask its sender for the file.',
  'briefing-link-newer':
    'This link was made by a newer version of this programme. Update it, or ask the sender for the file.',
  'briefing-link-gone': 'What the link names ({id}) is no longer in the data.',
  'briefing-link-changed':
    'What the link names ({id}) has changed since the link was made; what you see is as the data have it now.',
  'template-none': 'First choose what the briefing is to be about.',
  'template-too-few': 'Choose at least two reforms.',
  'briefing-cancelled': 'Cancelled: no file was made.',
};
