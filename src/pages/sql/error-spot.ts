import { withoutQuoted } from './statement.ts';

/** Where in a statement the database found a fault. */
export interface ErrorSpot {
  /** Position in the reader's statement, in UTF-16 units. */
  readonly at: number;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** What DuckDB said, parted. */
export interface DatabaseError {
  /** Without the lines that draw the place. */
  readonly message: string;
  readonly spot: ErrorSpot | null;
}

const DRAWN = /\n\s*LINE (\d+): (.*)\n( *)\^[\s\S]*$/;

/** DuckDB cuts long lines and says so by dots. */
const DOTS = '...';

/** Position of the excerpt in its line; null if it does not stand there. */
function excerptStart(line: string, excerpt: string): { start: number; cut: number } | null {
  if (line.startsWith(excerpt)) return { start: 0, cut: 0 };
  const cut = excerpt.startsWith(DOTS) ? DOTS.length : 0;
  const text = excerpt.slice(cut, excerpt.endsWith(DOTS) ? -DOTS.length : undefined);
  const start = line.indexOf(text);
  return start < 0 ? null : { start, cut };
}

/** Where the database names what it does not know, it draws no place. */
const NAMED = /Referenced (?:column|table) "([^"]+)"|with name "?([^\s"!]+)"? does not exist/;

function spotAt(sql: string, at: number): ErrorSpot {
  const before = sql.slice(0, at).split('\n');
  return { at, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The first place of the name that a message says is unknown, outside of texts and comments. */
function namedSpot(message: string, sql: string): ErrorSpot | null {
  const found = NAMED.exec(message);
  const name = found?.[1] ?? found?.[2];
  if (name === undefined) return null;
  const word = new RegExp(`(?<![\\w])${name.replace(/[^\w]/g, '\\$&')}(?![\\w])`, 'i');
  const at = withoutQuoted(sql).search(word);
  return at < 0 ? null : spotAt(sql, at);
}

/**
 * Parts an error of DuckDB 0.9 into its message and its place in the reader's statement `sql`, before
 * which `linesBefore` lines stood.
 */
export function databaseError(text: string, sql: string, linesBefore: number): DatabaseError {
  const drawn = DRAWN.exec(text);
  if (drawn === null) return { message: text.trim(), spot: namedSpot(text, sql) };
  const message = text.slice(0, drawn.index).trim();
  const [, number = '', excerpt = '', indent = ''] = drawn;
  const lines = sql.split('\n');
  const line = Number(number) - linesBefore;
  const own = lines[line - 1];
  const found = own === undefined ? null : excerptStart(own, excerpt);
  if (own === undefined || found === null) return { message, spot: null };
  const inExcerpt = indent.length - `LINE ${number}: `.length;
  const column = Math.min(own.length, Math.max(0, found.start + inExcerpt - found.cut));
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return { message, spot: spotAt(sql, before + column) };
}
