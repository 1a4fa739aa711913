import { columnsOf, type TableOutline } from '../../catalog/tables/table.ts';

/** A published table, as far as loading it needs to know. */
interface Loadable {
  readonly definition: TableOutline;
  /** Its CSV file, below the folder of the package. */
  readonly path: string;
}

const named = ({ definition }: Loadable, types: readonly string[]) =>
  columnsOf(definition, 'published')
    .filter(({ type }) => types.includes(type))
    .map(({ name }) => name);
const numbers = (table: Loadable) => named(table, ['number', 'integer']);
const days = (table: Loadable) => named(table, ['date']);
const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** Codes such as 440100 are texts: every reader is told so, or noughts and links are lost. */
function inR(tables: readonly Loadable[]): string {
  const lines = tables.map(
    (one) =>
      `${one.definition.name} <- load("${one.path}", c(${quoted(numbers(one))}), c(${quoted(days(one))}))`,
  );
  return `# R, in this folder: each table as a data frame; codes stay texts.
load <- function(file, numbers, days) {
  table <- read.csv(file, fileEncoding = "UTF-8-BOM", colClasses = "character",
                    na.strings = "", check.names = FALSE)
  for (name in numbers) table[[name]] <- as.numeric(table[[name]])
  for (name in days) table[[name]] <- as.Date(table[[name]])
  table
}
${lines.join('\n')}
`;
}

function inPython(tables: readonly Loadable[]): string {
  const lines = tables.map(
    (one) =>
      `${one.definition.name} = load("${one.path}", [${quoted(numbers(one))}], [${quoted(days(one))}])`,
  );
  return `# Python with pandas, in this folder: each table as a data frame; codes stay texts.
import pandas as pd


def load(file, numbers, days):
    table = pd.read_csv(file, dtype=str, encoding="utf-8-sig", keep_default_na=False, na_values=[""])
    for name in numbers:
        table[name] = pd.to_numeric(table[name])
    for name in days:
        table[name] = pd.to_datetime(table[name])
    return table


${lines.join('\n')}
`;
}

function inDuckDB(tables: readonly Loadable[]): string {
  const lines = tables.map(
    ({ definition: { name } }) => `CREATE VIEW ${name} AS SELECT * FROM '${name}.parquet';`,
  );
  return `-- DuckDB, in this folder (duckdb -init load.sql): each table as a view.
${lines.join('\n')}
`;
}

function inExcel(tables: readonly Loadable[]): string {
  const queries = tables.map((one) => {
    const { name } = one.definition;
    const types = [
      ...numbers(one).map((column) => `{"${column}", type number}`),
      ...days(one).map((column) => `{"${column}", type date}`),
    ];
    const columns = `{${quoted([...numbers(one), ...days(one)])}}`;
    const blank = `Table.ReplaceValue(Headed, "", null, Replacer.ReplaceValue, ${columns})`;
    const typed = `Table.TransformColumnTypes(Blank, {${types.join(', ')}}, "en-US")`;
    const csv = `File.Contents(Folder & "${one.path}")`;
    const file = one.path.endsWith('.gz') ? `Binary.Decompress(${csv}, Compression.GZip)` : csv;
    return `// ${name}
let
    Folder = "C:\\replace\\with\\this\\folder\\",
    Source = Csv.Document(${file}, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Headed = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
    Blank = ${types.length > 0 ? blank : 'Headed'},
    Typed = ${types.length > 0 ? typed : 'Blank'}
in
    Typed
`;
  });
  return `// Excel: Data > Get Data > From Other Sources > Blank Query > Advanced Editor; one query a table.
// Excel：数据 > 获取数据 > 自其他源 > 空白查询 > 高级编辑器；每张表一个查询。Folder 改为本文件夹的路径。

${queries.join('\n')}`;
}

/** Files that load the tables of a package in R, Python, DuckDB and Excel (Power Query), by name. */
export function snippets(tables: readonly Loadable[]): Readonly<Record<string, string>> {
  return {
    'load.R': inR(tables),
    'load.py': inPython(tables),
    'load.sql': inDuckDB(tables),
    'load-excel.pq': inExcel(tables),
  };
}
