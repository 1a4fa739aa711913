import { indicatorsEn as indicators } from './en-indicators.ts';

const common = `  --lang zh|en      language (default: that of the system)
  --debug           on an error, show where in the program it arose
  -h, --help        show this`;

const check = `Usage: reform-yardstick check <path> …

Checks folders of data packages, single packages, and chart documents (.json, or "-" for standard
input). Every problem is a line: file:line: column: value: what is wrong; what to do

${common}

  reform-yardstick check data/
  reform-yardstick check chart.json`;

/** A folder as it is typed. */
export const quoted = (folder: string): string => (/\s/.test(folder) ? `"${folder}"` : folder);

/**
 * What the command says in English; `zh.ts` holds the same in Chinese. It stands here rather than in
 * src/i18n, which pages download.
 */
export const en = {
  help: {
    main: `Usage: reform-yardstick <command> [options]

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

  -v, --version     show the version
${common}

Exit codes: 0 done, 1 something in the input is wrong, 2 the command was used wrongly,
3 it cannot be done here.
"reform-yardstick <command> --help" explains a command.`,
    render: `Usage: reform-yardstick render [chart.json] [-o file] [options]

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

  reform-yardstick render chart.json -o chart.svg --lang en
  cat chart.json | reform-yardstick render --format pdf -o - > chart.pdf`,
    chart: `Usage: reform-yardstick chart <table.csv | table.xlsx | .xls | .ods> --title TEXT --unit TEXT --source TEXT
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

  reform-yardstick chart days.csv --unit days --title "Days to start a business" \\
    --source "Service bureau, monthly report" -o days.svg`,
    import: `Usage: reform-yardstick import <file> … [-o package/] [options]

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
${common}

  reform-yardstick import report.xls --with data/ -o data/own > understood.json`,
    init: `Usage: reform-yardstick init <folder>

Writes a data package that builds at once: tables with two examples, made up and marked as such, a
workbook of the same tables with lists to choose from, and a README that tells what to do next.

${common}

  reform-yardstick init my-city
  reform-yardstick check my-city
  reform-yardstick build my-city -o site`,
    check,
    validate: check,
    build: `Usage: reform-yardstick build <package or folder> … -o <folder>

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

  reform-yardstick build my-city -o site --site-address https://example.org/reforms/
  reform-yardstick build city-a city-b -o site`,
    serve: `Usage: reform-yardstick serve [folder]

Shows a built site on this machine only (default: dist). Ctrl+C stops it.

  --port NUMBER     port to listen on, 0 for any (default: 4173; the next free one if it is taken)
  --allow-host NAMES
                    names beside localhost under which it is reached, as by a proxy on this machine;
                    commas between them. Requests for other names are refused
${common}`,
    indicators: indicators.help(common),
  },
  errors: {
    'usage-command': 'Unknown command: {value}. Commands: {known}.',
    'usage-option': 'Unknown option: {value}.',
    'usage-arguments': '{message}',
    'usage-value': '{option} takes {expected}, not: {value}.',
    'usage-format': 'Unknown format: {value}. Formats: {known}.',
    'usage-no-format':
      'No format given. Name one with --format, or a file with a known ending with -o: {known}.',
    'usage-too-many': 'Too many arguments: {value}.',
    'usage-no-input': 'No chart document given. Name a file, or pass one on standard input.',
    'usage-no-table': 'No table given. Name a CSV file or a workbook.',
    'usage-missing': '{option} is missing. {help}',
    'table-sheet':
      'No sheet of the name “{value}” in it. Correct --sheet, or leave it out for the first.',
    'usage-no-path': 'Nothing to check. Name a folder of data packages or a chart document.',
    'usage-no-folder': 'No folder given. Name a data package, or the folder that holds several.',
    'usage-no-output': 'No output given. Name a folder with -o.',
    'usage-terminal': '{value} is no text for a terminal. Name a file with -o.',
    'usage-overlap': '{value} lies among the data packages. Name another folder.',
    'usage-output-file': '{value} is a file. Name a folder with -o.',
    'usage-init-none': 'No name given. Name the folder to make: reform-yardstick init my-city',
    'usage-init-file': '{value} is a file. Name a folder that is not there yet.',
    'usage-init-occupied':
      '{value} is not empty, and nothing in it is written over. Name a folder that is not there yet.',
    'usage-site-address':
      '--site-address takes an address that others can open, with http:// or https://, not: {value}.',
    'usage-foreign-file':
      '{value} was not written by an earlier build and would be replaced. Move it, name another folder, or replace it with --force.',
    'usage-occupied':
      '{value} holds something other than an earlier build. Name another folder, or write into it with --force.',
    'input-missing': 'No such file or folder. Check the path.',
    'input-folder': 'This is a folder. Name a file in it.',
    'input-no-folder': 'This is no folder. Name a data package, or the folder that holds several.',
    'input-unreadable': 'This cannot be read. Check its permissions.',
    'input-no-package':
      'No data package here (no datapackage.json, here or in a folder in it). Make one: reform-yardstick init NAME',
    'input-no-site':
      'No built site here (no index.html). Build one, reform-yardstick build PACKAGE -o FOLDER, or name its folder.',
    'input-problems': 'Nothing was written. Correct the lines above and run the command again.',
    'cannot-write': 'This cannot be written. Check the folder and its permissions.',
    'cannot-write-there':
      'This cannot be written: there is no such folder. Make the folder, or correct the path.',
    'cannot-write-folder': 'This is a folder. Name a file in it.',
    'cannot-write-denied':
      'This cannot be written: it is not allowed here. Check the permissions, or name another place.',
    'cannot-write-full':
      'This cannot be written: no space is left there. Make space, or name another place.',
    'cannot-named-browser':
      'CHROMIUM_PATH names no file: {value}. Correct it, or unset it to search for a browser.',
    'cannot-find-browser':
      'PNG and PDF need Chromium or Chrome, and none was found. Install one (Debian, Ubuntu: apt-get install chromium fonts-noto-cjk), or name it with CHROMIUM_PATH. SVG and HTML need none.',
    'cannot-run-browser':
      'The browser {value} made no file ({message}). Try another with CHROMIUM_PATH, or write SVG or HTML.',
    'cannot-find-shell':
      'Files of the programme are missing ({value}). Install it anew: npm install reform-yardstick',
    'cannot-listen':
      'Port {value} cannot be used: another program has it, or it is not allowed. Name another with --port.',
    ...indicators.errors,
    'unknown-chart': 'This version draws no charts of the type {chart}. Update it.',
    unknown: 'Unexpected error: {message}. Run again with --debug to see where.',
  },
  /** Why an option of `chart` is asked for. */
  needs: {
    title: 'Say what the chart shows.',
    unit: 'Say in what the figures are: --unit days; --unit "" if they have none.',
    source: 'Say where the figures are from.',
  },
  seeHelp: (command: string) => `See: reform-yardstick ${command} --help`.replace('  ', ' '),
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
    `Its README tells what to do. See it: reform-yardstick build ${folder} -o site`,
  openWith: (folder: string) => `Open it: reform-yardstick serve ${quoted(folder)}`,
  ...indicators.said,
  serving: (address: string) => `${address}\nCtrl+C stops it.`,
};

/** Every sentence of the command; a language that lacks one does not compile. */
export type Words = typeof en;
