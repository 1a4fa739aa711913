import type { Translation } from '../translation.ts';

/** What a reader is told of a briefing's faults; each code is one of a YardstickError. */
export const briefingErrorsZh = {
  'briefing-too-large': '文件过大（{megabytes} MB，上限为 {limit} MB）。请核对所选文件。',
  'briefing-damaged': '文件已损坏，无法读取。请重新下载、重新导出，或请发送人重新发送。',
  'briefing-foreign': '该文件不是简报。请选择从本站导出的简报文件（.briefing.json）。',
  'briefing-newer': '该简报为第{version}版格式，本程序只支持第{known}版。请更新程序后再打开。',
  'briefing-field': '内容有误，无法读取。请发送人重新发送。',
  'briefing-date': '“{value}”不是有效日期，封面未列日期。请在简报中重新填写。',
  'briefing-missing': '内容不全，无法读取。请发送人重新发送。',
  'briefing-too-many': '超过{limit}项，其余未读入。请分成多份简报。',
  'briefing-truncated': '文件不完整，后半部分未能读取。请发送人重新发送。',
  'briefing-storage-full':
    '本机存储空间已满，本次改动未保存，仅保留在当前页面。请另存为文件，或删除不用的简报后重试。',
  'briefing-storage-blocked':
    '浏览器禁止本站在本机存储（例如无痕窗口，或设置中禁止保存网站数据），简报仅保留在当前页面，关闭后内容将丢失。请另存为文件，或改用普通窗口、允许本站保存数据后重新打开。',
  'briefing-storage-newer':
    '本机简报已由更新版本的程序保存，当前页面版本较旧，不能读写；已保存的简报未丢失。请先将本页内容另存为文件，再刷新页面使用新版程序；若仍如此，请管理员更新本站程序。',
  'briefing-storage-held':
    '本站旧版本的窗口尚未关闭，正在占用本机简报。请关闭本站的其他窗口后重试。',
  'briefing-storage-failed':
    '浏览器未能读写本机简报，本次改动仅保留在当前页面。请重试；若仍如此，请先另存为文件，再重新启动浏览器。',
  'briefing-renamed':
    '另一窗口已将该简报改名为“{title}”。再按一次“确定”采用本窗口的名称，按“取消”保留该名称。',
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
  'briefing-damaged':
    'This file is damaged and cannot be read. Download or export it again, or ask its sender for another.',
  'briefing-foreign':
    'This file is not a briefing. Choose a briefing file (.briefing.json) that was exported here.',
  'briefing-newer':
    'This briefing is of version {version}; this program reads versions up to {known}. Update it and try again.',
  'briefing-field': 'its content is wrong and cannot be read. Ask the sender for it again.',
  'briefing-date':
    '“{value}” is no day, so the title page stands without a date. Enter it in the briefing.',
  'briefing-missing':
    'some of its content is missing, so it cannot be read. Ask the sender for it again.',
  'briefing-too-many': 'There are more than {limit}; the rest were not read. Split the briefing.',
  'briefing-truncated':
    'This file is incomplete: what came after the break is not there. Ask its sender for it again.',
  'briefing-storage-full':
    'This device has no room left: the change was not stored and stays on this page only. Save it as a file, or delete briefings that you no longer need and try again.',
  'briefing-storage-blocked':
    'The browser does not let this site store anything (as in a private window, or where site data are forbidden): the briefing stays on this page only, until you leave it. Save it as a file, or open the site in an ordinary window that may keep its data.',
  'briefing-storage-newer':
    'A newer version of this programme keeps the briefings of this device, and the page that you see is older: it cannot read or change them. They are not lost. Save what is on this page as a file, then reload the page for the new version; if it stays so, ask your administrator to update the site.',
  'briefing-storage-held':
    'A window with an older version of this site still holds the briefings of this device. Close the other windows of the site and try again.',
  'briefing-storage-failed':
    'The browser could not read or store the briefings of this device; the change stays on this page only. Try again; if it stays so, save it as a file and restart the browser.',
  'briefing-renamed':
    'Another window named this briefing “{title}” in the meantime. Press “OK” once more to use yours, or cancel to keep that one.',
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
    'This link was made by a newer version of this program. Update it, or ask the sender for the file.',
  'briefing-link-gone': 'What the link names ({id}) is no longer in the data.',
  'briefing-link-changed':
    'What the link names ({id}) has changed since the link was made; what you see is as the data have it now.',
  'template-none': 'First choose what the briefing is to be about.',
  'template-too-few': 'Choose at least two reforms.',
  'briefing-cancelled': 'Cancelled: no file was made.',
};
