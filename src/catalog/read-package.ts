import { decodeText } from '../base/decode.ts';
import { YardstickError } from '../base/error.ts';
import type { ProblemCode } from '../base/problem-code.ts';
import { type CsvTable, readCsv } from './csv.ts';
import { type Descriptor, readDescriptor } from './descriptor.ts';
import { jsonFault } from './json-fault.ts';
import { fillDescriptor, fillLanguages } from './one-language.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';
import { firstDifference } from './table-difference.ts';
import { tableMeant } from './table-names.ts';
import { checkForm, checkRows } from './table-schema.ts';
import type { TableName } from './tables/table.ts';
import { isTableName, TABLES } from './tables/tables.ts';

const DESCRIPTOR = 'datapackage.json';

/** The package whose tables are codes that all share, and what it may hold. */
export const VOCABULARY = 'vocabulary';
const VOCABULARY_TABLES: readonly TableName[] = ['units', 'areas', 'fields', 'licences'];

/** A sheet of a workbook in a package: where it stands, what it is called, and its cells. */
export interface PackageSheet {
  /** The workbook, below the package's folder. */
  readonly file: string;
  readonly name: string;
  readonly table: CsvTable;
}

/** A case log in a package, published as counts; its content was checked. */
export interface CubeFile {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** A data package as read from disk: `path` is its folder, `texts` its files by name, as text or as bytes. */
export interface PackageFiles {
  readonly path: string;
  readonly texts: ReadonlyMap<string, string | Uint8Array>;
  /** The sheets of its workbooks, but for those that explain; absent if it has none. */
  readonly sheets?: readonly PackageSheet[];
  /** Absent if it has none. */
  readonly cubes?: readonly CubeFile[];
  /** Workbooks that could not be read, and why, by name. */
  readonly unreadable?: ReadonlyMap<string, ProblemCode>;
}

/** A package as far as it could be read. */
export interface ReadPackage {
  /** Its folder, as messages name it. */
  readonly path: string;
  readonly descriptor: Descriptor | null;
  readonly tables: ReadonlyMap<TableName, CsvTable>;
  /** What keeps tables from being read at all; what else may be wrong then cannot be judged. */
  readonly causes: readonly Problem[];
  /** What is wrong within tables that could be read. */
  readonly problems: readonly Problem[];
  /** What was mended or left out. */
  readonly notes: readonly Problem[];
}

/** Reads the files of one package and keeps what there is to say of them. */
class Reader {
  readonly causes: Problem[] = [];
  readonly notes: Problem[] = [];

  constructor(private readonly source: PackageFiles) {}

  private at(name: string) {
    return { file: `${this.source.path}/${name}`, line: 1 };
  }

  fail(name: string, value: string, code: ProblemCode, details?: Problem['details']): null {
    this.causes.push(problem(this.at(name), '', value, code, details));
    return null;
  }

  note(name: string, value: string, code: ProblemCode): void {
    this.notes.push(problem(this.at(name), '', value, code));
  }

  /** The text of a file; null if it is missing or cannot be decoded. */
  text(name: string): string | null {
    const content = this.source.texts.get(name);
    if (content === undefined) return this.fail(DESCRIPTOR, name, 'file-missing');
    if (typeof content === 'string') return content;
    try {
      const { text, encoding } = decodeText(content);
      if (encoding !== 'UTF-8') this.note(name, encoding, 'encoding-read');
      return text;
    } catch (error) {
      if (!(error instanceof YardstickError)) throw error;
      return this.fail(name, '', 'encoding-unknown');
    }
  }

  descriptor(): Descriptor | null {
    const text = this.text(DESCRIPTOR);
    if (text === null) return null;
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (error) {
      const { line, code } = jsonFault(text, error);
      this.causes.push(problem({ ...this.at(DESCRIPTOR), line }, '', '', code));
      return null;
    }
    const descriptor = readDescriptor(json);
    if ('resources' in descriptor) return fillDescriptor(descriptor);
    for (const { code, path, ...details } of descriptor) this.fail(DESCRIPTOR, path, code, details);
    return null;
  }

  /** The files that are tables: those that the descriptor lists, else those called as tables are. */
  listed({ resources }: Descriptor): Map<TableName, string> {
    const names = [...this.source.texts.keys()].filter((name) => name !== DESCRIPTOR);
    const files = resources ?? names.map((path) => ({ name: path.replace(/\.csv$/i, ''), path }));
    const listed = new Map<TableName, string>();
    for (const { name, path } of files) {
      if (isTableName(name)) listed.set(name, path);
    }
    for (const { name, path } of files) {
      if (isTableName(name)) continue;
      const meant = tableMeant(name);
      const isSheet = this.source.sheets?.some((one) => one.name === meant) ?? false;
      const isLost = meant !== undefined && !listed.has(meant) && !isSheet;
      if (isLost && resources === null) this.fail(path, name, 'table-misspelt', { meant });
      else this.note(resources === null ? path : DESCRIPTOR, name, 'table-unknown');
    }
    const paths = new Set(files.map(({ path }) => path));
    for (const name of names) if (!paths.has(name)) this.note(name, '', 'file-unlisted');
    return listed;
  }

  /** The tables of a package, as far as they have a readable form. */
  tables(descriptor: Descriptor): Map<TableName, CsvTable> {
    const tables = new Map<TableName, CsvTable>();
    for (const [name, path] of this.listed(descriptor)) {
      if (descriptor.name === VOCABULARY && !VOCABULARY_TABLES.includes(name)) {
        this.fail(DESCRIPTOR, name, 'vocabulary-kept');
      }
      const text = this.text(path);
      if (text === null) continue;
      this.take(tables, name, readCsv(`${this.source.path}/${path}`, text));
    }
    for (const one of this.source.sheets ?? []) this.takeSheet(tables, one);
    return tables;
  }

  /** Keeps a table if it has a readable form. */
  take(tables: Map<TableName, CsvTable>, name: TableName, table: CsvTable): void {
    const faults = checkForm(table, TABLES[name]);
    this.causes.push(...faults);
    this.notes.push(...table.notes);
    if (faults.length > 0) return;
    const filled = fillLanguages(table);
    this.notes.push(...filled.notes);
    tables.set(name, filled.table);
  }

  /** Reads a sheet as the table that it is called after; what the CSV of that name says too is not read twice. */
  takeSheet(tables: Map<TableName, CsvTable>, { file, name, table }: PackageSheet): void {
    const called = name.trim().toLowerCase();
    if (!isTableName(called)) {
      const meant = tableMeant(called);
      const at = { file: `${this.source.path}/${file}`, line: 1 };
      if (meant === undefined || tables.has(meant)) {
        this.notes.push(problem(at, '', name, 'sheet-unknown'));
      } else {
        this.causes.push(problem(at, '', name, 'sheet-misspelt', { meant }));
      }
      return;
    }
    const other = tables.get(called);
    if (other === undefined) {
      if (table.columns.length > 0) this.take(tables, called, table);
      return;
    }
    const line = firstDifference(fillLanguages(table).table, other);
    if (line === null) return;
    const details = { other: other.file, line: String(line) };
    this.causes.push(problem({ file: table.file, line: 1 }, '', '', 'table-differs', details));
  }
}

/** Reads one data package: its descriptor, then each table that it lists. Never throws. */
export function readPackage(source: PackageFiles): ReadPackage {
  const { path } = source;
  if (source.texts.size === 0 && (source.sheets ?? []).length === 0) {
    const at = { file: path, line: 1 };
    const notes = [problem(at, '', '', 'folder-foreign')];
    return { path, descriptor: null, tables: new Map(), causes: [], problems: [], notes };
  }
  const reader = new Reader(source);
  const { causes, notes } = reader;
  const descriptor = reader.descriptor();
  if (descriptor === null) {
    return { path, descriptor, tables: new Map(), causes, problems: [], notes };
  }
  for (const [name, code] of source.unreadable ?? []) reader.fail(name, '', code);
  const tables = reader.tables(descriptor);
  const problems = [...tables].flatMap(([name, table]) => checkRows(table, TABLES[name]));
  return { path, descriptor, tables, causes, problems, notes };
}
