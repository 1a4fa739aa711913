import type { Translation } from './translation.ts';

/** What a reader is told of a file that was opened or dropped and cannot be used; by fault. */
export const openedFileZh = {
  'file-empty': '文件为空，没有可打开的内容。请重新导出，或请发送人重新发送。',
  'file-word':
    '该文件是 Word 文件，不是本站的简报文件或图表文件。如需使用其中的文字和表格，请在 Word 中复制，再粘贴到简报的文字里；如需打开他人所写的简报，请对方发送“.briefing.json”文件。',
  'file-excel':
    '该文件是 Excel 文件，不是本站的简报文件或图表文件。如需用其中的数字制图，请在“自有表格”页面打开；如需打开图表，请选择从本站导出的图表文件（.json）。',
  'file-slides':
    '该文件是幻灯片文件，不是本站的简报文件或图表文件。请选择从本站导出的简报文件（.briefing.json）或图表文件（.json）。',
  'file-pdf':
    '该文件是 PDF 文件，不是本站的简报文件或图表文件。请选择从本站导出的简报文件（.briefing.json）或图表文件（.json）。',
  'file-picture':
    '该文件是图片，不含数据和出处。请选择从本站导出的图表文件（.json）或简报文件（.briefing.json）。',
  'file-archive':
    '该文件是压缩包。请先解压，再打开里面的图表文件（.json）或简报文件（.briefing.json）。',
  'file-web-page':
    '该文件是网页文件，可直接用浏览器打开，不能在此继续编辑。请选择从本站导出的图表文件（.json）或简报文件（.briefing.json）。',
  'file-table':
    '该文件是数据表（CSV），不是本站的图表文件或简报文件。如需用其中的数字制图，请在“自有表格”页面打开。',
  'chart-file-damaged': '文件已损坏，无法读取。请重新导出、重新下载，或请发送人重新发送。',
  'chart-file-faulty':
    '该图表文件内容有误，无法如实显示，未予打开。请重新导出，或请提供者核对后重新发送。',
  'chart-file-number':
    '该图表文件中有一个数（{value}）无法如实显示，未予打开。请重新导出，或请提供者核对后重新发送。',
  'chart-file-row':
    '该图表文件第{row}行数据有误，无法如实显示，未予打开。请重新导出，或请提供者核对后重新发送。',
  'document-is-briefing':
    '该文件是简报文件，不是图表文件。请在“我的简报”页面打开，或直接拖到任一页面上。',
  'briefing-is-chart':
    '该文件是图表文件，不是简报。请把它拖到页面上，或在“打开图表文件”页面打开；打开后可加入简报。',
} as const;

export const openedFileEn: Translation<typeof openedFileZh> = {
  'file-empty':
    'This file is empty: there is nothing to open. Export it again, or ask its sender for another.',
  'file-word':
    'This is a Word file, not a briefing or chart file of this site. To use its text and tables, copy them in Word and paste them into a text of a briefing; to open a briefing that someone wrote here, ask for its “.briefing.json” file.',
  'file-excel':
    'This is an Excel file, not a briefing or chart file of this site. To make charts of its figures, open it on the page “Your tables”; to open a chart, choose a chart file (.json) that was exported here.',
  'file-slides':
    'This is a file of slides, not a briefing or chart file of this site. Choose a briefing file (.briefing.json) or a chart file (.json) that was exported here.',
  'file-pdf':
    'This is a PDF, not a briefing or chart file of this site. Choose a briefing file (.briefing.json) or a chart file (.json) that was exported here.',
  'file-picture':
    'This is a picture: it holds no figures and no sources. Choose a chart file (.json) or a briefing file (.briefing.json) that was exported here.',
  'file-archive':
    'This is an archive. Unpack it first, then open the chart file (.json) or briefing file (.briefing.json) in it.',
  'file-web-page':
    'This is a web page: a browser opens it as it is, and it cannot be edited here. Choose a chart file (.json) or a briefing file (.briefing.json) that was exported here.',
  'file-table':
    'This is a table of data (CSV), not a chart or briefing file of this site. To make charts of its figures, open it on the page “Your tables”.',
  'chart-file-damaged':
    'This file is damaged and cannot be read. Export or download it again, or ask its sender for another.',
  'chart-file-faulty':
    'Something in this chart file is wrong, so that it cannot be shown truly; it was not opened. Export it again, or ask who made it to check it.',
  'chart-file-number':
    'This chart file has a number, {value}, that cannot be shown truly; the file was not opened. Export it again, or ask who made it to check it.',
  'chart-file-row':
    'Row {row} of this chart file is wrong, so that it cannot be shown truly; the file was not opened. Export it again, or ask who made it to check it.',
  'document-is-briefing':
    'This is a briefing, not a chart file. Open it on the page “My briefings”, or drop it on any page.',
  'briefing-is-chart':
    'This is a chart file, not a briefing. Drop it on the page, or open it on the page that opens chart files; from there it can be added to a briefing.',
};
