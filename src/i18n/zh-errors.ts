import { briefingErrorsZh } from './briefing/errors.ts';
import { openedFileZh } from './opened-file.ts';

/** 出错时的提示：原因与处理办法。 */
export const errorsZh = {
  ...briefingErrorsZh,
  ...openedFileZh,
  title: '运行出错',
  'catalog-newer': '数据目录由更新版本的程序生成。请刷新页面，或请管理员更新本站程序。',
  'catalog-damaged': '数据目录已损坏。请刷新页面，或请管理员重新生成数据。',
  'catalog-missing': '数据目录未能载入。请检查网络或稍后重试。',
  'state-invalid': '网址中的部分设置无法识别，已用默认设置代替。',
  'state-own':
    '该网址引用了自有表格中的数据，但本机没有保留（可能已清除，或是在其他电脑上打开的）。请先在“自有表格”页重新打开文件；现以默认设置显示其余部分。',
  'part-offline': '当前没有网络，本机也未下载本站的这一部分。请联网后重试。',
  'part-failed': '服务器未返回本站的这一部分。请重试；若仍如此，请刷新页面，或稍后再试。',
  'site-updated': '本页打开后，网站已更新。请刷新页面后继续，已输入的内容将予保留。',
  'offline-unsupported':
    '浏览器在当前网址下不能下载页面供离线使用。请改用 https 网址，或下载数据表。',
  'offline-incomplete': '未能全部下载。请检查网络后重试；已下载的内容不必重新下载。',
  'table-missing': '本表未能载入。请检查网络，收起后再展开；也可以直接下载。',
  'table-damaged': '本表已损坏或不完整。请刷新页面；若仍如此，请管理员重新发布数据。',
  'not-found': '页面不存在',
  'not-found-help': '网址可能有误，或页面已移动。请返回总览重新查找。',
  'engine-unsupported': '浏览器版本过低，无法运行数据库。本页改用数据目录作图，数据不变。',
  'engine-workers':
    '数据库须在后台线程（Worker）中运行，浏览器或其设置不允许。本页改用数据目录作图，数据不变。',
  'engine-start': '数据库未能启动。本页改用数据目录作图，数据不变。',
  'engine-offline':
    '当前没有网络，本机也未下载数据库程序。本页改用数据目录作图，数据不变。如需离线使用数据库，请联网后在“来源与数据”页选择“全部下载到本机”。',
  'engine-query': '查询无法执行。请调整选择，或恢复默认选择。',
  'engine-cancelled': '查询已取消。',
  'data-missing':
    '数据表 {file} 未能载入。本页改用数据目录。请检查网络后重试，或请管理员重新发布数据。',
  'data-damaged':
    '数据表 {file} 已损坏或不完整。本页改用数据目录。请刷新页面；若仍如此，请管理员重新发布数据。',
  'chart-missing': '图表没有载入。请检查网络，或稍后重试。',
  'data-stale': '数据表与数据目录不是同一版本。请刷新页面。',
  'encoding-unknown':
    '此文件不是 UTF-8、UTF-16、GB18030 或 Big5 编码的文本，未予读取。请另存为 UTF-8 后重试。',
  'document-encoding': '图表文件的编码不是UTF-8。请另存为UTF-8编码后重试。',
  'document-too-deep': '文件的嵌套层数超过{limit}层，未予打开。请重新导出。',
  'document-too-large':
    '文件过大（{megabytes} MB，上限为 {limit} MB）。图表文档通常不超过 1 MB，请核对所选文件。',
  'document-truncated': '文件不完整，可能是下载中断。请重新下载或重新保存。',
  'document-damaged': '文件已损坏，无法读取（{message}）。请更正或重新保存。',
  'document-not-json': '该文件不是图表文档，无法读取。请选择从“导出与引用”保存的图表文档。',
  'document-foreign': '该文件不是本站的图表文件。请选择从本站导出的图表文件（.json）。',
  'document-newer': '该图表文档为第{version}版格式，本程序只支持第{known}版。请更新程序后再打开。',
  'document-chart': '本程序不能绘制“{value}”类型的图表。请更新程序，或换一份图表文档。',
  'document-version': '不支持第{version}版图表文档。请更新程序，或重新保存该文档。',
  'document-number':
    '图表文档的 {path} 不是可以如实显示的数值（{value}）：有效数字不超过15位，小于10¹⁸，非零时不小于10⁻¹²。请更正后再打开。',
  'document-invalid':
    '图表文档有{count}处问题，第一处在 {path}。请用 npx reform-yardstick validate 检查，或在原网站打开，查看全部问题。',
  'embed-missing': '{address} 没有图表文档（{status}）。请核对网址。',
  'embed-unreachable':
    '未能从 {address} 取得图表文档。请检查网络，并确认对方服务器允许其他网站读取（CORS）。',
  'embed-no-source': '嵌入代码未指明要显示的图表。请补充图表文档的网址。',
  'embed-origin': '此框架只显示本站的图表文档，不显示 {address}。请改用本站网址。',
  'file-unreadable': '文件无法读取。请重新选择。',
  'export-failed': '文件生成失败。请重试，或改用其他格式。',
  retry: '重试',
  reload: '刷新页面',
  back: '返回总览',
  unknown: '发生意外错误。请刷新页面后重试。',
};
