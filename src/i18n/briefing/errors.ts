import type { Translation } from '../translation.ts';

/** What a reader is told of a briefing's faults; each code is one of a YardstickError. */
export const briefingErrorsZh = {
  'briefing-too-large': '文件过大（{megabytes} MB，上限为 {limit} MB）。请核对所选文件。',
  'briefing-damaged': '文件已损坏，无法读取（{message}）。请重新下载或重新导出。',
  'briefing-foreign': '该文件不是简报。请选择从“导出与分享”菜单保存的简报文件（.briefing.json）。',
  'briefing-newer': '该简报为第{version}版格式，本程序只支持第{known}版。请更新程序后再打开。',
  'briefing-field': '{path} 填写有误：{value}。请更正后重新打开，或请发送人重新发送。',
  'briefing-missing': '缺少 {path}。请补充后重新打开，或请发送人重新发送。',
  'briefing-too-many': '超过{limit}项，其余未读入。请分成多份简报。',
  'briefing-truncated': '文件不完整，后半部分未能读取。请发送人重新发送。',
  'briefing-storage-full':
    '本机存储空间已满，本次改动未保存，仅保留在当前页面。请另存为文件，或删除不用的简报后重试。',
  'briefing-storage-blocked':
    '浏览器禁止本站在本机存储（例如无痕窗口），简报仅保留在当前页面，关闭后内容将丢失。请另存为文件，或改用普通窗口打开。',
  'briefing-no-room': '一份简报最多{limit}项，已满。请新建一份。',
  'unknown-briefing':
    '本机没有该简报，可能已删除，或存放在其他设备、其他浏览器中。请从“我的简报”中选择，或打开简报文件。',
  'briefing-link-too-long':
    '简报过长，无法放入链接（{length}个字符，上限为{limit}个）。请改为导出简报文件后发送。',
  'briefing-link-damaged': '链接不完整或已被改动，无法读取。请发送人重新发送，或改发简报文件。',
  'briefing-link-too-large': '链接内容过大，未能打开。请发送人改发简报文件。',
  'briefing-link-newer': '链接由更新版本的程序生成。请更新程序，或请发送人改发简报文件。',
  'briefing-link-gone': '链接所指内容（{id}）已不在现行数据中。请另选内容。',
  'briefing-link-changed': '链接所指内容（{id}）在链接生成后有变化，此处显示现行数据。',
  'template-none': '请先选定简报对象，再生成简报。',
  'template-too-few': '请选择两项以上改革。',
  'briefing-cancelled': '已取消，未生成文件。',
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
