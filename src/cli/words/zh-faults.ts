import type { faultsEn } from './en-faults.ts';

/** 命令无法完成的原因与处理办法；与 en-faults.ts 一一对应。 */
export const faultsZh: Readonly<Record<keyof typeof faultsEn, string>> = {
  'usage-command': '没有这个命令：{value}。可用的命令：{known}。',
  'usage-option': '没有这个选项：{value}。',
  'usage-arguments': '{message}',
  'usage-value': '{option} 应为 {expected}，而不是：{value}。',
  'usage-format': '没有这种格式：{value}。可用的格式：{known}。',
  'usage-no-format': '没有写明格式。请用 --format 指定，或用 -o 写出带扩展名的文件名：{known}。',
  'usage-too-many': '参数太多：{value}。',
  'usage-no-input': '没有图表文档。请写出文件名，或从标准输入传入。',
  'usage-no-table': '没有指定数据表。请写明 CSV 文件或工作簿。',
  'usage-missing': '缺少 {option}。{help}',
  'table-sheet': '其中没有名为“{value}”的工作表。请更正 --sheet，或不写以读取第一张。',
  'usage-no-path': '没有要检查的内容。请写出数据包的文件夹或图表文档。',
  'usage-no-folder': '没有写明文件夹。请写出数据包，或存放多个数据包的文件夹。',
  'usage-no-output': '没有写明输出位置。请用 -o 写出文件夹。',
  'usage-terminal': '{value} 不是能在终端显示的文字。请用 -o 写出文件名。',
  'usage-overlap': '{value} 位于存放数据包的文件夹之中。请换一个文件夹。',
  'usage-output-input': '{value} 是要读取的文件，写入会将其覆盖。请用 -o 写出另一个文件名。',
  'usage-import-occupied':
    '{value} 中已有内容，不会覆盖。请用 -o 写出尚不存在的文件夹；确要替换其中的各表，请加 --force。',
  'usage-output-file': '{value} 是文件。请用 -o 写出文件夹。',
  'usage-init-none':
    '没有写明名称。请写出要新建的文件夹：npx reform-yardstick init my-city --lang zh',
  'usage-init-file': '{value} 是文件。请写出尚不存在的文件夹。',
  'usage-init-occupied': '{value} 中已有内容，不会覆盖。请写出尚不存在的文件夹。',
  'usage-site-address':
    '--site-address 应为他人能够打开的网址，以 http:// 或 https:// 开头，而不是：{value}。',
  'usage-foreign-file':
    '{value} 不是先前生成的文件，继续将覆盖它。请移走该文件，或换一个文件夹，或加 --force 覆盖。',
  'usage-occupied':
    '{value} 中有别的内容，不是先前生成的网站。请换一个文件夹，或加 --force 写入其中。',
  'input-missing': '没有这个文件或文件夹。请核对路径。',
  'input-folder': '这是文件夹。请写出其中的文件。',
  'input-no-folder': '这不是文件夹。请写出数据包，或存放多个数据包的文件夹。',
  'input-unreadable': '无法读取。请检查权限。',
  'input-no-package':
    '这里没有数据包（该文件夹及其子文件夹中均无 datapackage.json）。可新建：npx reform-yardstick init 名称 --lang zh',
  'input-no-site':
    '这里没有已生成的网站（缺 index.html）。请先生成：npx reform-yardstick build 数据包 -o 文件夹 --lang zh；或写出网站所在的文件夹。',
  'input-problems': '未写出任何文件。请更正以上各行后重新运行。',
  'cannot-write': '无法写入。请检查文件夹及其权限。',
  'cannot-write-there': '无法写入：没有这个文件夹。请先新建文件夹，或更正路径。',
  'cannot-write-folder': '这是文件夹。请写出其中的文件名。',
  'cannot-write-denied': '无法写入：没有写入权限。请检查权限，或换一个位置。',
  'cannot-write-full': '无法写入：存储空间已满。请腾出空间，或换一个位置。',
  'cannot-named-browser': 'CHROMIUM_PATH 指向的文件不存在：{value}。请更正，或去掉它以便自动查找。',
  'cannot-find-browser':
    'PNG 与 PDF 需要 Chromium 或 Chrome，本机未找到。请安装（Debian、Ubuntu：apt-get install chromium fonts-noto-cjk），或用 CHROMIUM_PATH 指定。SVG 与 HTML 不需要。',
  'cannot-run-browser':
    '浏览器 {value} 未能生成文件（{message}）。请用 CHROMIUM_PATH 换一个，或改用 SVG、HTML。',
  'cannot-find-shell': '程序自带的文件缺失（{value}）。请重新安装：npm install reform-yardstick',
  'cannot-listen': '端口 {value} 不能使用：已被其他程序占用，或不允许使用。请用 --port 另选一个。',
  'unknown-chart': '本版本不能绘制 {chart} 类型的图。请更新程序。',
  unknown: '意外错误：{message}。加 --debug 重新运行可查看位置。',
};
