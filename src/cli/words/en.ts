import { cubeEn as cube } from './en-cube.ts';
import { faultsEn as errors } from './en-faults.ts';
import { indicatorsEn as indicators } from './en-indicators.ts';

const common = `  --lang zh|en      language (default: that of the system)
  --debug           on an error, show where in the program it arose
  -h, --help        show this`;

const check = `Usage: npx reform-yardstick check <path> …

Checks folders of data packages, single packages, and chart documents (.json, or "-" for standard
input). Every problem is a line: file:line: column: value: what is wrong; what to do

${common}

  npx reform-yardstick check data/
  npx reform-yardstick check chart.json`;

/** A folder as it is typed. */
export const quoted = (folder: string): string => (/\s/.test(folder) ? `"${folder}"` : folder);

/**
 * What the command says in English; `zh.ts` holds the same in Chinese. It stands here rather than in
 * src/i18n, which pages download.
 */
export const en = {
  help: {
    main: `Usage: npx reform-yardstick <command> [options]

Charts and data of Reform Yardstick on the command line; nothing is asked of a network.

Commands:
  render    make a picture, page or table of a chart document
  chart     make the same of a plain table (CSV, XLSX, XLS, ODS)
  import    make a data package of tables of any form
  init      begin a site of your own: a folder of tables with examples
  check     name every problem in data packages and chart documents (also: validate)
  build     write the whole site of data packages, or their tables alone
  serve     show a built site on this machine
  indicators
            count indicators of a case log (CSV, Parquet)
  cube      publish a case log as counts, without a row of it

  -v, --version     show the version
${common}

Exit codes: 0 done, 1 something in the input is wrong, 2 the command was used wrongly,
3 it cannot be done here.
"npx reform-yardstick <command> --help" explains a command.`,
    render: `Usage: npx reform-yardstick render [chart.json] [-o file] [options]

Makes a file of a chart document. Without a file, or with "-", it is read from standard input.

  -o, --output FILE file to write; "-" or none: standard output
  --format FORMAT   {formats} (default: by the ending of FILE)
  --width PIXELS    {narrowest} to {widest} (default: 800)
  --theme THEME     light or dark (default: light)
  --scale FACTOR    for PNG: pixels for each pixel of width, 1 to 4 (default: 2)
  --date DAY        day of taking to state, YYYY-MM-DD
                    (default: that in the document, or today)
${common}

PNG and PDF need Chromium or Chrome on this machine; CHROMIUM_PATH may name it.

  npx reform-yardstick render chart.json -o chart.svg --lang en
  cat chart.json | npx reform-yardstick render --format pdf -o - > chart.pdf`,
    chart: `Usage: npx reform-yardstick chart <table.csv | table.xlsx | .xls | .ods> --title TEXT --unit TEXT --source TEXT
       [-o file] [options]

Makes a file of a chart of a table: the first row names the columns. A column of names, perhaps one
of periods, and one of figures; or figures in several columns, whose names are periods ("2018",
"2019-03"), lines or parts. Empty cells and "–" are missing figures; ">8", "~10" and "6–18" are read.

  --type TYPE       {types} (default: line if there are periods, else bar)
  --title TEXT      says the finding
  --unit TEXT       as written behind a figure: "days", "%"
  --source TEXT     where the figures are from: a title or an address
  --subtitle TEXT   says what is measured; also names the value axis
  --publisher TEXT  who published the source
  --period TEXT     when, if the table does not say
  --better WAY      more or less: which is better, for colours
  --note TEXT       what must be read with the chart; may be given several times
  --labels COLUMN   name of the column of names
  --periods COLUMN  name of the column of periods
  --values COLUMN   name of the column of figures
  --sheet NAME      of a workbook: the sheet (default: the first)

  -o, --output FILE file to write; "-" or none: standard output
  --format FORMAT   {formats} (default: by the ending of FILE)
  --width, --theme, --scale, --date
                    as those of render
${common}

  npx reform-yardstick chart days.csv --unit days --title "Days to start a business" \\
    --source "Service bureau, monthly report" -o days.svg`,
    import: `Usage: npx reform-yardstick import <file> … [-o package/] [options]

Reads tables as offices make them (.xlsx, .xls, .ods, CSV and other text, JSON rows, Parquet, web pages),
says on standard output as JSON what it understood (every guess with its reason, every row and cell that
was set aside), and writes a data package of the figures. Each figure names its file, sheet and cell.

  -o, --output DIR  folder of the package to write; without it nothing is written
  --with DIR        data packages whose places and units names are matched with
  --mapping FILE    how to read tables of the same form: what an earlier import printed,
                    perhaps corrected
  --name NAME       id of the package (default: the name of DIR)
  --title TEXT      title of the package
  --publisher TEXT  who stated the figures
  --force           writes into a folder that holds other things, over tables of the same name
${common}

  npx reform-yardstick import report.xls --with data/ -o data/own > understood.json`,
    init: `Usage: npx reform-yardstick init <folder>

Writes a data package that builds at once: tables with two examples, made up and marked as such, a
workbook of the same tables with lists to choose from, and a README that tells what to do next.

${common}

  npx reform-yardstick init my-city
  npx reform-yardstick check my-city
  npx reform-yardstick build my-city -o site`,
    check,
    validate: check,
    build: `Usage: npx reform-yardstick build <package or folder> … -o <folder>

Checks data packages and, if nothing is wrong, writes the whole site of them: pages, charts for other
pages, data. A package is built with those beside it that it names. The folder that is written may
hold files of yours: only what an earlier build wrote is replaced.

  -o, --output DIR  folder to write
  --site-address ADDRESS
                    where others will open the site, for codes, citations and link previews
  --data-only       write the tables (Parquet, CSV) and catalog.json alone
  --force           write into a folder that holds other things; they stay, but for files of the
                    same name
${common}

  npx reform-yardstick build my-city -o site --site-address https://example.org/reforms/
  npx reform-yardstick build city-a city-b -o site`,
    serve: `Usage: npx reform-yardstick serve [folder]

Shows a built site on this machine only (default: dist). Ctrl+C stops it.

  --port NUMBER     port to listen on, 0 for any (default: 4173; the next free one if it is taken)
  --allow-host NAMES
                    names beside localhost under which it is reached, as by a proxy on this machine;
                    commas between them. Requests for other names are refused
${common}`,
    indicators: indicators.help(common),
    cube: cube.help(common),
  },
  errors: { ...errors, ...indicators.errors, ...cube.errors },
  /** Why an option of `chart` is asked for. */
  needs: {
    title: 'Say what the chart shows.',
    unit: 'Say in what the figures are: --unit days; --unit "" if they have none.',
    source: 'Say where the figures are from.',
  },
  seeHelp: (command: string) => `See: npx reform-yardstick ${command} --help`.replace('  ', ' '),
  note: (text: string) => `note: ${text}`,
  problems: (count: number) => `${count} problem${count === 1 ? '' : 's'}`,
  moreProblems: (count: number) => `${count} more problem${count === 1 ? '' : 's'} like these`,
  checkedDocument: 'no problem',
  checkedData: (reforms: number, observations: number, charts: number) =>
    `no problem: ${reforms} reforms, ${observations} observations, ${charts} charts`,
  problemsElsewhere: (count: number) =>
    `${count} more in the packages beside it; check their folder to see them`,
  reading: 'reading …',
  drawing: 'drawing …',
  startingBrowser: 'starting the browser …',
  writing: (name: string) => `writing ${name} …`,
  steps: {
    pages: 'writing pages …',
    embeds: 'drawing charts …',
    offline: 'listing files to keep offline …',
  },
  noChineseFont:
    'no Chinese font was found on this machine: Chinese may come out as boxes (Debian, Ubuntu: apt-get install fonts-noto-cjk)',
  wrote: (path: string) => `wrote ${path}`,
  begun: (folder: string) =>
    `Its README tells what to do. See it: npx reform-yardstick build ${folder} -o site`,
  imported: (folder: string) =>
    `Correct in it what was guessed wrong, then: npx reform-yardstick check ${folder}`,
  openWith: (folder: string) => `Open it: npx reform-yardstick serve ${quoted(folder)}`,
  ...indicators.said,
  ...cube.said,
  serving: (address: string) => `${address}\nCtrl+C stops it.`,
};

/** Every sentence of the command; a language that lacks one does not compile. */
export type Words = typeof en;
