import type { Language } from '../../base/vocabulary.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { wantedLogWords } from '../../i18n/wanted-log.ts';
import type { RecordsFile } from '../../records/derivation.ts';
import { columnsOf } from '../../records/role-names.ts';
import { type RecordsState, rolesOf } from './state.ts';

const NAME = 'reform-yardstick-log-open';
/** Digits of a fingerprint by which files are told apart at a look. */
const SHORT = 8;

/** What a tab remembers of the log that is open in it: names and fingerprints, and for which columns. */
interface OpenLog {
  readonly columns: readonly string[];
  readonly files: readonly RecordsFile[];
  readonly isExample: boolean;
}

/** Columns that a state names; none where it says nothing of a log. */
export function wantedColumns(state: RecordsState): readonly string[] {
  const roles = rolesOf(state);
  return roles === null ? [] : [...new Set(columnsOf(roles))];
}

/** Takes down in this tab which files are open, so that it can ask for them after a reload. */
export function noteOpenLog(
  state: RecordsState,
  files: readonly RecordsFile[],
  isExample: boolean,
): void {
  const open: OpenLog = { columns: wantedColumns(state), files, isExample };
  try {
    sessionStorage.setItem(NAME, JSON.stringify(open));
  } catch {
    // Then columns alone tell which log it was.
  }
}

/** Lets go of what is noted, as the log is closed. */
export function forgetOpenLog(): void {
  try {
    sessionStorage.removeItem(NAME);
  } catch {
    // Nothing was kept.
  }
}

function openedWith(columns: readonly string[]): OpenLog | null {
  try {
    const held: OpenLog | null = JSON.parse(sessionStorage.getItem(NAME) ?? 'null');
    return held !== null && held.columns.join('\n') === columns.join('\n') ? held : null;
  } catch {
    return null;
  }
}

const fileSaid = ({ name, sha256 }: RecordsFile, language: Language) =>
  sha256 === '' ? name : wantedLogWords(language).file(name, sha256.slice(0, SHORT));

/**
 * Which log a state's settings are of, where none is open: the files that this tab had open with them,
 * else the columns that they name. '' where the state says nothing of a log, or names a published one.
 */
export function wantedLogSaid(state: RecordsState, language: Language): string {
  const columns = wantedColumns(state);
  if (columns.length === 0 || state.cube !== '') return '';
  const wanted = wantedLogWords(language);
  const { list, gap } = punctuation(language);
  const open = openedWith(columns);
  if (open?.isExample) {
    return wanted.lead + gap + wanted.example(open.files.map(({ name }) => name).join(list));
  }
  if (open === null) return wanted.lead + gap + wanted.columns(columns.join(list));
  const files = open.files.map((file) => fileSaid(file, language));
  return wanted.lead + gap + wanted.files(files.join(list));
}
