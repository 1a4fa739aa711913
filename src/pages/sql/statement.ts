/** Why a text is not run. */
export type StatementFault = 'empty' | 'several' | 'changes' | 'unclosed';

/** First words of statements that only read. */
const READS = new Set([
  'select',
  'with',
  'from',
  'values',
  'pivot',
  'unpivot',
  'describe',
  'desc',
  'show',
  'summarize',
  'explain',
]);

/** Of those, the ones that no other statement can hold. */
const ALONE = new Set(['describe', 'desc', 'show', 'summarize', 'explain']);

/** Texts, quoted names, comments: what is in them is no word of the statement. */
const QUOTED = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\//g;

const isComment = (part: string) => part.startsWith('--') || part.startsWith('/*');

/** The statement with quoted parts blanked out, each as long as it was. */
export function withoutQuoted(sql: string): string {
  return sql.replace(QUOTED, (part) => part.replace(/[^\n]/g, isComment(part) ? ' ' : '_'));
}

const firstWord = (text: string) => /^[\s(]*([a-z_]+)/i.exec(text)?.[1]?.toLowerCase() ?? '';

/** What keeps a text from being run as one statement that only reads; null if nothing does. */
export function statementFault(sql: string): StatementFault | null {
  const text = withoutQuoted(sql);
  if (text.trim().replaceAll(';', '') === '') return 'empty';
  if (/['"]|\/\*/.test(text)) return 'unclosed';
  if (/;\s*[^\s;]/.test(text)) return 'several';
  return READS.has(firstWord(text)) ? null : 'changes';
}

/** The statement without what may end it, so that it can stand within another. */
function inner(sql: string): string {
  const text = withoutQuoted(sql);
  return sql.slice(0, text.trimEnd().replace(/[;\s]+$/, '').length);
}

/** How a part of an answer is asked for. */
export interface Paged {
  readonly sql: string;
  /** Lines that stand before the reader's own, for the places of errors. */
  readonly linesBefore: number;
  /** False for statements whose answer comes whole. */
  readonly paged: boolean;
}

/** The statement that gives some rows of the answer, from `offset` on. */
export function rowsOf(sql: string, limit: number, offset: number): Paged {
  const own = inner(sql);
  if (ALONE.has(firstWord(withoutQuoted(own)))) return { sql: own, linesBefore: 0, paged: false };
  const text = `SELECT * FROM (\n${own}\n) LIMIT ${limit} OFFSET ${offset}`;
  return { sql: text, linesBefore: 1, paged: true };
}

/** The statement that counts the rows of the answer. */
export function countOf(sql: string): string {
  return `SELECT count(*) AS count FROM (\n${inner(sql)}\n)`;
}
