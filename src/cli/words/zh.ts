import { quoted, type Words } from './en.ts';
import { indicatorsZh as indicators } from './zh-indicators.ts';

const common = `  --lang zh|en      语言（默认与系统一致）
  --debug           出错时显示程序中的位置
  -h, --help        显示本说明`;

const check = `用法：reform-yardstick check <路径> …

检查数据包的文件夹、单个数据包和图表文档（.json，或“-”表示标准输入）。
每个问题一行，依次为文件、行号、列名、值、说明及处理办法，以英文冒号分隔。

${common}

  reform-yardstick check data/
  reform-yardstick check chart.json`;

/** 命令行的中文文案；与 en.ts 一一对应。 */
export const zh: Words = {
  help: {
    main: `用法：reform-yardstick <命令> [选项]

在命令行上制作“改革标尺”的图表与数据，不访问网络。

命令：
  render    将图表文档生成图片、网页或表格
  chart     将普通数据表（CSV、XLSX、XLS、ODS）直接生成图表
  import    将各种格式的表格整理为数据包
  init      新建自己的网站：一个含示例数据表的文件夹
  check     逐一指出数据包与图表文档中的问题（也可写 validate）
  build     用数据包生成整个网站，或只生成数据表
  serve     在本机打开已生成的网站
  indicators
            由办件台账（CSV、Parquet）统计指标

  -v, --version     显示版本
${common}

退出码：0 完成，1 输入有误，2 用法有误，3 在本机无法完成。
“reform-yardstick <命令> --help”说明每个命令。`,
    render: `用法：reform-yardstick render [chart.json] [-o 文件] [选项]

将图表文档生成文件。不写文件名或写“-”的，从标准输入读取。

  -o, --output 文件 要写的文件；写“-”或不写则为标准输出
  --format 格式     {formats}（默认依文件扩展名）
  --width 像素      {narrowest} 至 {widest}（默认 800）
  --theme 配色      light 浅色或 dark 深色（默认 light）
  --scale 倍数      PNG 每一像素宽度的像素数，1 至 4（默认 2）
  --date 日期       注明的获取日期，YYYY-MM-DD（默认用文档所记，没有则为今天）
${common}

PNG 与 PDF 需要本机装有 Chromium 或 Chrome；可用 CHROMIUM_PATH 指定。

  reform-yardstick render chart.json -o chart.svg --lang zh
  cat chart.json | reform-yardstick render --format pdf -o - > chart.pdf`,
    chart: `用法：reform-yardstick chart <表.csv | 表.xlsx | .xls | .ods> --title 标题 --unit 单位 --source 来源 [-o 文件] [选项]

将数据表生成图表，首行为列名。可为一列名称、一列时期（可无）和一列数值；也可有多列数值，列名为
时期（“2018”“2019-03”）、各条线的名称或各组成部分。空单元格和“–”视为缺失；可写“>8”“~10”“6–18”。

  --type 类型       {types}（默认有时期的为 line，否则为 bar）
  --title 标题      说明主要发现
  --unit 单位       写在数值后，如“天”“%”
  --source 来源     数据来源的名称或网址
  --subtitle 副标题 说明所统计的内容，同时作为数值轴名称
  --publisher 发布者 来源的发布者
  --period 时期     表中没有时期的，在此注明
  --better 方向     more 或 less，表示数值高好还是低好，用于着色
  --note 说明       须与图表一并阅读的说明，可写多次
  --labels 列名     名称所在的列
  --periods 列名    时期所在的列
  --values 列名     数值所在的列
  --sheet 名称      工作簿中的工作表（默认第一张）

  -o, --output 文件 要写的文件；写“-”或不写则为标准输出
  --format 格式     {formats}（默认依文件扩展名）
  --width、--theme、--scale、--date
                    与 render 相同
${common}

  reform-yardstick chart days.csv --unit 天 --title 开办企业用时 --source 政务服务局月报 -o days.svg`,
    import: `用法：reform-yardstick import <文件> … [-o 数据包文件夹/] [选项]

读取各单位常用的表格（.xlsx、.xls、.ods，CSV 等文本，JSON，Parquet，网页），在标准输出以 JSON
列明读表结果（每项判断及其依据，未采用的行和单元格），并将数字整理为数据包。每个数字注明所在文件、
工作表和单元格。

  -o, --output 目录 要写的数据包文件夹；不写则只输出读表结果
  --with 目录       用其中数据包的地区和单位名称进行匹配
  --mapping 文件    同一格式的表格按此读取：此前 import 的输出，可先行修改
  --name 编号       数据包的编号（默认用文件夹名）
  --title 标题      数据包的标题
  --publisher 单位  数字的发布单位
${common}

  reform-yardstick import 月报.xls --with data/ -o data/own > understood.json`,
    init: `用法：reform-yardstick init <文件夹>

写出一个可直接生成网站的数据包：各表含两项示例改革（虚构，并已注明），另有内容相同、带下拉选项的
工作簿，以及说明后续步骤的 README。

${common}

  reform-yardstick init my-city --lang zh
  reform-yardstick check my-city
  reform-yardstick build my-city -o site`,
    check,
    validate: check,
    build: `用法：reform-yardstick build <数据包或文件夹> … -o <文件夹>

检查数据包，没有问题时生成整个网站：页面、供其他网页嵌入的图表、数据。单个数据包与其引用的同级数据包
一并生成。输出文件夹中可以有您自己的文件：只替换先前生成的文件。

  -o, --output 目录 要写的文件夹
  --site-address 网址
                    他人打开网站所用的网址，用于嵌入代码、引文和链接预览
  --data-only       只写数据表（Parquet、CSV）与 catalog.json
  --force           即使其中有别的内容也写入；除同名文件外均保留
${common}

  reform-yardstick build my-city -o site --site-address https://example.org/reforms/
  reform-yardstick build city-a city-b -o site`,
    serve: `用法：reform-yardstick serve [文件夹]

只在本机打开已生成的网站（默认 dist）。按 Ctrl+C 停止。

  --port 端口       监听的端口，0 为任意（默认 4173；被占用则用下一个空闲端口）
  --allow-host 主机名
                    除 localhost 外还可用哪些主机名访问（例如经本机代理），用英文逗号分隔；
                    其他主机名的请求一律拒绝
${common}`,
    indicators: indicators.help(common),
  },
  errors: {
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
    'usage-output-file': '{value} 是文件。请用 -o 写出文件夹。',
    'usage-init-none': '没有写明名称。请写出要新建的文件夹：reform-yardstick init my-city',
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
      '这里没有数据包（该文件夹及其子文件夹中均无 datapackage.json）。可新建：reform-yardstick init 名称',
    'input-no-site':
      '这里没有已生成的网站（缺 index.html）。请先生成：reform-yardstick build 数据包 -o 文件夹；或写出网站所在的文件夹。',
    'input-problems': '未写出任何文件。请更正以上各行后重新运行。',
    'cannot-write': '无法写入。请检查文件夹及其权限。',
    'cannot-write-there': '无法写入：没有这个文件夹。请先新建文件夹，或更正路径。',
    'cannot-write-folder': '这是文件夹。请写出其中的文件名。',
    'cannot-write-denied': '无法写入：没有写入权限。请检查权限，或换一个位置。',
    'cannot-write-full': '无法写入：存储空间已满。请腾出空间，或换一个位置。',
    'cannot-named-browser':
      'CHROMIUM_PATH 指向的文件不存在：{value}。请更正，或去掉它以便自动查找。',
    'cannot-find-browser':
      'PNG 与 PDF 需要 Chromium 或 Chrome，本机未找到。请安装（Debian、Ubuntu：apt-get install chromium fonts-noto-cjk），或用 CHROMIUM_PATH 指定。SVG 与 HTML 不需要。',
    'cannot-run-browser':
      '浏览器 {value} 未能生成文件（{message}）。请用 CHROMIUM_PATH 换一个，或改用 SVG、HTML。',
    'cannot-find-shell': '程序自带的文件缺失（{value}）。请重新安装：npm install reform-yardstick',
    'cannot-listen':
      '端口 {value} 不能使用：已被其他程序占用，或不允许使用。请用 --port 另选一个。',
    ...indicators.errors,
    'unknown-chart': '本版本不能绘制 {chart} 类型的图。请更新程序。',
    unknown: '意外错误：{message}。加 --debug 重新运行可查看位置。',
  },
  needs: {
    title: '请说明图表的内容。',
    unit: '请说明数值的单位，如 --unit 天；没有单位的写 --unit ""。',
    source: '请说明数据来源。',
  },
  seeHelp: (command) => `说明：reform-yardstick ${command} --help`.replace('  ', ' '),
  note: (text: string) => `提示：${text}`,
  problems: (count) => `${count} 个问题`,
  moreProblems: (count) => `另有${count}处问题`,
  checkedDocument: '没有问题',
  checkedData: (reforms, observations, charts) =>
    `没有问题：${reforms} 项改革，${observations} 项数据，${charts} 张图`,
  problemsElsewhere: (count) => `同一文件夹的其他数据包还有 ${count} 个问题；检查整个文件夹可见`,
  reading: '正在读取…',
  drawing: '正在绘制…',
  startingBrowser: '正在启动浏览器…',
  writing: (name) => `正在写 ${name} …`,
  steps: {
    pages: '正在生成页面…',
    embeds: '正在绘制图表…',
    offline: '正在列出可离线保存的文件…',
  },
  noChineseFont:
    '本机未找到中文字体，中文可能显示为方框（Debian、Ubuntu：apt-get install fonts-noto-cjk）',
  wrote: (path) => `已写入 ${path}`,
  begun: (folder) => `后续步骤见其中的 README。生成网站：reform-yardstick build ${folder} -o site`,
  openWith: (folder) => `打开：reform-yardstick serve ${quoted(folder)}`,
  ...indicators.said,
  serving: (address) => `${address}\n按 Ctrl+C 停止。`,
};
