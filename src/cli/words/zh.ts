import { quoted, type Words } from './en.ts';
import { cubeZh as cube } from './zh-cube.ts';
import { faultsZh as errors } from './zh-faults.ts';
import { indicatorsZh as indicators } from './zh-indicators.ts';

const common = `  --lang zh|en      语言（默认与系统一致）
  --debug           出错时显示程序中的位置
  -h, --help        显示本说明`;

const check = `用法：npx reform-yardstick check <路径> …

检查数据包的文件夹、单个数据包和图表文档（.json，或“-”表示标准输入）。
每个问题一行，依次为文件、行号、列名、值、说明及处理办法，以英文冒号分隔。

${common}

  npx reform-yardstick check data/
  npx reform-yardstick check chart.json`;

/** 命令行的中文文案；与 en.ts 一一对应。 */
export const zh: Words = {
  help: {
    main: `用法：npx reform-yardstick <命令> [选项]

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
  cube      将办件台账汇总为可公开的计数

  -v, --version     显示版本
${common}

退出码：0 完成，1 输入有误，2 用法有误，3 在本机无法完成。
“npx reform-yardstick <命令> --help”说明每个命令。`,
    render: `用法：npx reform-yardstick render [chart.json] [-o 文件] [选项]

将图表文档生成文件。不写文件名或写“-”的，从标准输入读取。

  -o, --output 文件 要写的文件；写“-”或不写则为标准输出
  --format 格式     {formats}（默认依文件扩展名）
  --width 像素      {narrowest} 至 {widest}（默认 800）
  --theme 配色      light 浅色或 dark 深色（默认 light）
  --scale 倍数      PNG 每一像素宽度的像素数，1 至 4（默认 2）
  --date 日期       注明的获取日期，YYYY-MM-DD（默认用文档所记，没有则为今天）
${common}

PNG 与 PDF 需要本机装有 Chromium 或 Chrome；可用 CHROMIUM_PATH 指定。

  npx reform-yardstick render chart.json -o chart.svg --lang zh
  cat chart.json | npx reform-yardstick render --format pdf -o - > chart.pdf`,
    chart: `用法：npx reform-yardstick chart <表.csv | 表.xlsx | .xls | .ods> --title 标题 --unit 单位 --source 来源 [-o 文件] [选项]

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

  npx reform-yardstick chart days.csv --unit 天 --title 开办企业用时 --source 政务服务局月报 -o days.svg`,
    import: `用法：npx reform-yardstick import <文件> … [-o 数据包文件夹/] [选项]

读取各单位常用的表格（.xlsx、.xls、.ods，CSV 等文本，JSON，Parquet，网页），在标准输出以 JSON
列明读表结果（每项判断及其依据，未采用的行和单元格），并将数字整理为数据包。每个数字注明所在文件、
工作表和单元格。

  -o, --output 目录 要写的数据包文件夹；不写则只输出读表结果
  --with 目录       用其中数据包的地区和单位名称进行匹配
  --mapping 文件    同一格式的表格按此读取：此前 import 的输出，可先行修改
  --name 编号       数据包的编号（默认用文件夹名）
  --title 标题      数据包的标题
  --publisher 单位  数字的发布单位
  --force           即使文件夹中已有内容也写入，替换同名的表
${common}

  npx reform-yardstick import 月报.xls --with data/ -o data/own > understood.json`,
    init: `用法：npx reform-yardstick init <文件夹>

写出一个可直接生成网站的数据包：各表含两项示例改革（虚构，并已注明），另有内容相同、带下拉选项的
工作簿，以及说明后续步骤的 README。

${common}

  npx reform-yardstick init my-city --lang zh
  npx reform-yardstick check my-city
  npx reform-yardstick build my-city -o site`,
    check,
    validate: check,
    build: `用法：npx reform-yardstick build <数据包或文件夹> … -o <文件夹>

检查数据包，没有问题时生成整个网站：页面、供其他网页嵌入的图表、数据。单个数据包与其引用的同级数据包
一并生成。输出文件夹中可以有您自己的文件：只替换先前生成的文件。

  -o, --output 目录 要写的文件夹
  --site-address 网址
                    他人打开网站所用的网址，用于嵌入代码、引文和链接预览
  --data-only       只写数据表（Parquet、CSV）与 catalog.json
  --force           即使其中有别的内容也写入；除同名文件外均保留
${common}

  npx reform-yardstick build my-city -o site --site-address https://example.org/reforms/
  npx reform-yardstick build city-a city-b -o site`,
    serve: `用法：npx reform-yardstick serve [文件夹]

只在本机打开已生成的网站（默认 dist）。按 Ctrl+C 停止。

  --port 端口       监听的端口，0 为任意（默认 4173；被占用则用下一个空闲端口）
  --allow-host 主机名
                    除 localhost 外还可用哪些主机名访问（例如经本机代理），用英文逗号分隔；
                    其他主机名的请求一律拒绝
${common}`,
    indicators: indicators.help(common),
    cube: cube.help(common),
  },
  errors: { ...errors, ...indicators.errors, ...cube.errors },
  needs: {
    title: '请说明图表的内容。',
    unit: '请说明数值的单位，如 --unit 天；没有单位的写 --unit ""。',
    source: '请说明数据来源。',
  },
  seeHelp: (command) => `说明：npx reform-yardstick ${command} --help --lang zh`.replace('  ', ' '),
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
  begun: (folder) =>
    `后续步骤见其中的 README。生成网站：npx reform-yardstick build ${folder} -o site --lang zh`,
  imported: (folder) =>
    `判断不准之处请在其中更正，再检查：npx reform-yardstick check ${folder} --lang zh`,
  openWith: (folder) => `打开：npx reform-yardstick serve ${quoted(folder)} --lang zh`,
  ...indicators.said,
  ...cube.said,
  serving: (address) => `${address}\n按 Ctrl+C 停止。`,
};
