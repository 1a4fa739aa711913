/** What `cube` says in English; `zh-cube.ts` holds the same in Chinese. */
export const cubeEn = {
  help: (
    common: string,
  ) => `Usage: npx reform-yardstick cube <log.csv | log.parquet> … --roles <roles.json> -o <package/> [options]

Writes a case log as counts into a data package, to be published: no row of it leaves this machine. No
count is smaller than the threshold, and none can be had by taking counts from one another: cases that
are too few are put together with others ("*"), days are told in ranges. Built into a site, the page
"Case logs" works on the counts.

  --roles FILE      which column is what (see: indicators --help)
  --by LIST         month, quarter or year; area, type, outcome; commas between them. Only these are
                    published; the last is given up first where cases are few (default: month,area)
  --threshold N     the smallest count, 3 or more (default: 5)
  --calendar NAME, --count-start, --limit DAYS, --extract DAY
                    as those of indicators
  --name NAME       of the file in the package's folder cubes/ (default: the log's name)
  --title TEXT      what readers see it called (default: NAME)
  --synthetic       the log is made up; every chart then says so

  -o, --output DIR  folder of the package; a new one is begun if it holds none
${common}

  npx reform-yardstick cube permits.csv --roles roles.json --calendar cn --by month,area,type -o permits/
  npx reform-yardstick build permits/ -o site`,
  errors: {
    'cube-too-few':
      'Nothing can be published of {rows} cases: no group holds {threshold}. Tell fewer things apart (--by year), or take a longer log.',
    'cube-invalid':
      'This is no cube that can be published (“{place}”: {value}). Write it anew with reform-yardstick cube.',
  },
  said: {
    cubeMade: (cells: number, cases: number, threshold: number) =>
      `${cells.toLocaleString('en')} counts of ${cases.toLocaleString('en')} cases, none under ${threshold}`,
    cubeLeftOut: (cases: number, share: number) =>
      `${cases.toLocaleString('en')} cases are in no count, for too few are like them; the package says only: at most ${share}%`,
    cubeBeside: (files: string) =>
      `the package also holds ${files}. If that is of the same log, remove one: small counts may be had by comparing both`,
    /** What a new package says of itself, in both languages. */
    cubePackage: {
      description: {
        en: 'Counts of a case log; no single case is published.',
        zh: '由办件台账汇总的计数，不含任何单件记录。',
      },
      licence: { en: 'not stated', zh: '未注明' },
    },
  },
};
