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
  'document-too-deep': '文件的嵌套层数超过{limit}层，未予打开。请重新导出。',
  'document-version': '不支持第{version}版图表文档。请更新程序，或重新保存该文档。',
  'file-unreadable': '文件无法读取。请重新选择。',
  'export-failed': '文件生成失败。请重试，或改用其他格式。',
  retry: '重试',
  reload: '刷新页面',
  back: '返回总览',
};
