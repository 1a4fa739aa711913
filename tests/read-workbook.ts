import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';

const decode = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(\d+);|&apos;/g, (_, code) => String.fromCharCode(Number(code ?? 39)))
    .replace(/&amp;/g, '&');

/** A cell as a spreadsheet sees it: a number, or a text; dates are numbers of days. */
type Value = number | string;

/** A row of cells by column letters. */
export type SheetRow = ReadonlyMap<string, Value>;

/** The sheets of a workbook by name, from the file's bytes. */
export function readWorkbook(bytes: string | Uint8Array): Map<string, SheetRow[]> {
  const files = unzipSync(bytes as Uint8Array);
  const text = (path: string) => strFromU8(files[path] ?? expect.fail(path));
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = '']) => decode(item.replace(/<[^>]*>/g, '')),
  );
  const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    (one) => one[1] ?? '',
  );
  return new Map(
    names.map((name, position) => {
      const rows = text(`xl/worksheets/sheet${position + 1}.xml`).match(/<row .*?<\/row>/gs) ?? [];
      return [decode(name), rows.map((row) => readRow(row, shared))];
    }),
  );
}

function readRow(xml: string, shared: readonly string[]): SheetRow {
  const cells = xml.matchAll(/<c r="([A-Z]+)\d+"([^>]*)>(.*?)<\/c>/gs);
  return new Map(
    Array.from(cells, ([, column = '', attributes = '', content = '']) => {
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? content.replace(/<[^>]*>/g, '');
      if (/t="s"/.test(attributes)) return [column, shared[Number(value)] ?? ''];
      return [column, /t="/.test(attributes) ? decode(value) : Number(value)];
    }),
  );
}

/** The rows of a sheet as objects by the labels of its first row. */
export function tableOf(rows: readonly SheetRow[] = []): Record<string, Value>[] {
  const [head = new Map<string, Value>(), ...body] = rows;
  return body.map((row) =>
    Object.fromEntries([...head].map(([column, label]) => [label, row.get(column) ?? ''])),
  );
}
