/** What keeps a command from its work, and what to do next, in English; `zh-faults.ts` holds the same in Chinese. */
export const faultsEn = {
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
  'usage-output-input':
    '{value} is a file to read, and would be replaced. Name another one with -o.',
  'usage-import-occupied':
    '{value} is not empty. Name a folder that is not there yet, or replace its tables with --force.',
  'usage-output-file': '{value} is a file. Name a folder with -o.',
  'usage-init-none': 'No name given. Name the folder to make: npx reform-yardstick init my-city',
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
    'No data package here (no datapackage.json, here or in a folder in it). Make one: npx reform-yardstick init NAME',
  'input-no-site':
    'No built site here (no index.html). Build one, npx reform-yardstick build PACKAGE -o FOLDER, or name its folder.',
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
  'unknown-chart': 'This version draws no charts of the type {chart}. Update it.',
  unknown: 'Unexpected error: {message}. Run again with --debug to see where.',
};
