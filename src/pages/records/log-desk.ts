import { chineseCalendar } from '../../base/calendar/chinese.ts';
import { readDay, writeDay } from '../../base/calendar/day.ts';
import type { DayCount } from '../../base/calendar/duration.ts';
import { YardstickError } from '../../base/error.ts';
import type { Log } from '../../records/cases.ts';
import { countDays, type Durations } from '../../records/count-days.ts';
import type { RecordsFile } from '../../records/derivation.ts';
import { guessRoles } from '../../records/guess-roles.ts';
import { LinkedAnswerer } from '../../records/linked/answerer.ts';
import { buildLinkedView, type LinkedView } from '../../records/linked/linked-view.ts';
import { LogBuilder } from '../../records/log-builder.ts';
import type { Grain } from '../../records/month.ts';
import type { Cube } from '../../records/published/cube.ts';
import { viewOfCube } from '../../records/published/cube-view.ts';
import { columnsOf } from '../../records/role-names.ts';
import { screenLog } from '../../records/screens/screen-log.ts';
import { countChosen, countSeries } from '../../records/series.ts';
import type { SetAside } from '../../records/set-aside.ts';
import { findOlderPeriods } from '../../records/warnings.ts';
import { addFile } from './add-file.ts';
import { asideRows, type SetAsideRow } from './aside-cells.ts';
import { casesOf } from './cases-page.ts';
import { cubeIn, peekCube, readLogOfCube } from './cube-log.ts';
import { hashOf } from './hash.ts';
import { type LogFile, logFileOf } from './log-file.ts';
import { rowsOf } from './log-rows.ts';
import type {
  Answers,
  AsideRow,
  Ask,
  LaterOfLog,
  Peeked,
  ReadingProgress,
  ReadLog,
  Setting,
} from './protocol.ts';

/** Rows that roles are guessed from. */
const FIRST_ROWS = 5000;
const SHOWN_ROWS = 8;
/** A column with more words is no category. */
const MOST_WORDS = 60;
/** Of rows set aside, so many can be looked at and downloaded. */
const MOST_ASIDE = 50_000;

/** Hears how far reading is. */
export type HearProgress = (progress: ReadingProgress) => void;

function wordsOf(columns: readonly string[], rows: readonly (readonly string[])[]) {
  return Object.fromEntries(
    columns.flatMap((name, at) => {
      const words = new Set(rows.map((row) => row[at]?.trim() ?? '').filter(Boolean));
      return words.size <= MOST_WORDS ? [[name, [...words].sort()]] : [];
    }),
  );
}

/** Looks at the first rows: what the columns are, and what they may be for. */
async function peek(files: readonly LogFile[]): Promise<Peeked> {
  const [first] = files;
  if (first === undefined) throw new YardstickError('log-no-rows', 'no file');
  const cube = await cubeIn(first);
  if (cube !== null) return peekCube(first, cube);
  for await (const batch of rowsOf(first, null, () => undefined)) {
    const { columns } = batch;
    const rows = batch.rows.slice(0, FIRST_ROWS);
    if (rows.length === 0) continue;
    return {
      files: files.map(({ name }) => name),
      columns,
      rows: rows.slice(0, SHOWN_ROWS),
      guess: guessRoles(columns, rows),
      words: wordsOf(columns, rows),
      cube: null,
    };
  }
  throw new YardstickError('log-no-rows', 'no rows', { file: first.name });
}

/** Holds a log: its files, its cases, and the cube that its charts are answered from. */
export class LogDesk {
  readonly #hear: HearProgress;
  #hashes: readonly RecordsFile[] = [];
  #log: Log | null = null;
  #durations: Durations | null = null;
  #view: LinkedView | null = null;
  #answerer: LinkedAnswerer | null = null;
  #cube: Cube | null = null;
  #cutBy: { readonly grain: Grain; readonly limit: number | null } = {
    grain: 'month',
    limit: null,
  };
  #files: readonly LogFile[] = [];
  #aside: () => Promise<readonly AsideRow[]> = async () => [];

  constructor(hear: HearProgress) {
    this.#hear = hear;
  }

  /** Does what is asked; throws what reading throws. */
  async answer<Kind extends Ask['kind']>(
    ask: Extract<Ask, { kind: Kind }>,
  ): Promise<Answers[Kind]> {
    const answer = await this.#answer(ask);
    return answer as Answers[Kind];
  }

  async #answer(ask: Ask): Promise<Answers[Ask['kind']]> {
    switch (ask.kind) {
      case 'peek':
        return peek(ask.files.map(logFileOf));
      case 'read':
        return this.#read(ask.files.map(logFileOf), ask.setting, ask.today);
      case 'cut':
        return this.#cut(ask.setting, true);
      case 'answer':
        this.#answerer ??= new LinkedAnswerer(this.#viewed());
        return this.#answerer.parts(ask.query);
      case 'cases': {
        const { log, durations, view } = this.#held();
        return casesOf(log.cases, durations, view, ask.page);
      }
      case 'series': {
        const { log, durations } = this.#held();
        const rows = countSeries(log.cases, durations.count, ask.query);
        return { rows, chosen: countChosen(log.cases, ask.query.selection) };
      }
      case 'later':
        return this.#later();
      default:
        return this.#aside();
    }
  }

  #viewed(): LinkedView {
    if (this.#view === null) throw new Error('no log is open');
    return this.#view;
  }

  #held() {
    const [log, durations] = [this.#log, this.#durations];
    if (log === null || durations === null) throw new Error('no log is open');
    return { log, durations, view: this.#viewed() };
  }

  async #read(files: readonly LogFile[], setting: Setting, today: string): Promise<ReadLog> {
    const { roles } = setting;
    const [first] = files;
    this.#files = files;
    this.#hashes = files.map(({ name }) => ({ name, sha256: '' }));
    this.#cube = first === undefined ? null : await cubeIn(first);
    if (first !== undefined && this.#cube !== null) {
      return this.#cut(setting, false);
    }
    const columns = columnsOf(roles);
    const aside: SetAsideRow[] = [];
    this.#aside = () => asideRows(aside, files, columns);
    let place = 0;
    const builder = new LogBuilder(roles, readDay(today) ?? 0, (reason, _, line, cells) => {
      if (aside.length < MOST_ASIDE) aside.push({ reason, file: place, line, cells });
    });
    const total = files.reduce((sum, { size }) => sum + size, 0);
    let [done, rows] = [0, 0];
    const hear = (moreBytes: number, moreRows: number) => {
      done += moreBytes;
      rows += moreRows;
      this.#hear({ share: total === 0 ? 1 : Math.min(1, done / total), rows });
    };
    for (const file of files) {
      await addFile(file, builder, roles, hear);
      place += 1;
    }
    this.#log = builder.finish();
    return this.#cut(setting, false);
  }

  /** What no chart waits for: checksums, for which all of a file is read, and what to look at in a log. */
  async #later(): Promise<LaterOfLog> {
    const hashed = async (file: LogFile) => ({ name: file.name, sha256: await hashOf(file) });
    this.#hashes = await Promise.all(
      this.#hashes.map(async (one, at) => {
        const file = this.#files[at];
        return one.sha256 !== '' || file === undefined ? one : hashed(file);
      }),
    );
    const files = this.#hashes;
    if (this.#cube !== null) return { files, older: [], screens: [] };
    const { log, durations } = this.#held();
    const older = findOlderPeriods(log.cases, durations, this.#cutBy.grain);
    // What was chosen meanwhile is answered first.
    await new Promise((resolve) => setTimeout(resolve));
    return { files, older, screens: screenLog(log.cases, durations, this.#cutBy.limit) };
  }

  /** @param isAgain whether charts are shown, which else do not wait for what is told later */
  #cut(setting: Setting, isAgain: boolean): ReadLog {
    this.#answerer = null;
    const since = setting.since === null ? null : readDay(setting.since);
    if (this.#cube !== null) {
      this.#view = viewOfCube(this.#cube, since);
      return readLogOfCube(this.#cube, this.#hashes[0]?.sha256 ?? '');
    }
    const log = this.#log;
    if (log === null) throw new Error('no log is open');
    const { cases } = log;
    const calendar = setting.counting === 'working' ? chineseCalendar() : null;
    const count: DayCount = { calendar, countsStart: setting.countsStart };
    const durations = countDays(cases, count);
    if (durations.uncounted === cases.rows) {
      const { name = '', from = 0, to = 0 } = calendar ?? {};
      const details = { name, from: String(from), to: String(to), value: writeDay(cases.extract) };
      throw new YardstickError('calendar-outside', 'no case within the calendar', details);
    }
    this.#durations = durations;
    const limit = setting.roles.limit ?? null;
    this.#cutBy = { grain: setting.grain, limit };
    this.#view = buildLinkedView(cases, durations, setting.grain, since);
    const { uncounted } = durations;
    const outside: SetAside[] =
      uncounted === 0 ? [] : [{ reason: 'calendar-outside', rows: uncounted, examples: [] }];
    let [first, last] = [cases.start[0] ?? 0, cases.start[0] ?? 0];
    for (const day of cases.start) {
      if (day < first) first = day;
      if (day > last) last = day;
    }
    return {
      files: this.#hashes,
      rowsIn: log.rowsIn,
      rowsUsed: cases.rows - uncounted,
      setAside: [...log.setAside, ...outside],
      extract: writeDay(cases.extract),
      from: writeDay(first),
      to: writeDay(last),
      calendar:
        calendar === null
          ? null
          : { name: calendar.name, source: calendar.source, from: calendar.from, to: calendar.to },
      older: isAgain ? findOlderPeriods(cases, durations, setting.grain) : [],
      screens: isAgain ? screenLog(cases, durations, limit) : [],
      cube: null,
    };
  }
}
