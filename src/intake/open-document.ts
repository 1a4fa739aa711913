import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { MOST_COLUMNS, MOST_ROWS } from './limits.ts';

/** What a spreadsheet hides: whole sheets, and of each sheet rows and columns, counted from 0. */
export interface HiddenParts {
  readonly sheets: ReadonlySet<string>;
  readonly rows: ReadonlyMap<string, ReadonlySet<number>>;
  readonly columns: ReadonlyMap<string, ReadonlySet<number>>;
}

type Told = Readonly<Record<string, string>>;

const TAG =
  /<(\/?)((?:[\w.-]+:)?)(style|table-properties|table|table-column|table-row|table-cell|covered-table-cell)(?=[\s/>])((?:"[^"<]*"|'[^'<]*'|[^>"'<])*)>/g;
const ATTRIBUTE = /(?:^|\s)(?:[\w.-]+:)?([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Told = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function toldBy(attributes: string): Told {
  return Object.fromEntries(
    [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name,
      (double ?? single ?? '').replace(/&(\w+);/g, (all, entity) => ENTITIES[entity] ?? all),
    ]),
  );
}

/** One sheet while its tags pass. */
class SheetTags {
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  private readonly columnStyles: string[] = [];
  private rows = 0;
  private cells = 0;
  private rowStyle = '';

  constructor(readonly name: string) {}

  column(told: Told): void {
    const first = this.columnStyles.length;
    const end = Math.min(first + repeated(told, 'columns'), MOST_COLUMNS);
    for (let column = first; column < end; column += 1) {
      this.columnStyles.push(told['default-cell-style-name'] ?? '');
      if (isHidden(told)) this.hiddenColumns.add(column);
    }
  }

  row(told: Told): void {
    const end = Math.min(this.rows + repeated(told, 'rows'), MOST_ROWS);
    if (isHidden(told)) for (let row = this.rows; row < end; row += 1) this.hiddenRows.add(row);
    this.rows = end;
    this.cells = 0;
    this.rowStyle = told['default-cell-style-name'] ?? '';
  }

  /** The style of a cell that names none: its row's, else its column's. */
  cell(told: Told): string {
    const style = this.rowStyle || (this.columnStyles[this.cells] ?? '');
    this.cells += repeated(told, 'columns');
    return told['style-name'] === undefined ? style : '';
  }
}

const repeated = (told: Told, what: 'rows' | 'columns') =>
  Math.max(1, Number(told[`number-${what}-repeated`] ?? 1) || 1);
const isHidden = ({ visibility = 'visible' }: Told) => visibility !== 'visible';

/**
 * An OpenDocument spreadsheet's XML, its cells told the styles that they have by their row or column,
 * and what it hides: LibreOffice and WPS write both so, and the reader of workbooks takes neither, so
 * that 95.5 % would be read as 0.955.
 */
export function completeXml(xml: string): { readonly xml: string; readonly hidden: HiddenParts } {
  const hiddenStyles = new Set<string>();
  const sheets = new Set<string>();
  const rows = new Map<string, ReadonlySet<number>>();
  const columns = new Map<string, ReadonlySet<number>>();
  let style = '';
  let sheet: SheetTags | null = null;
  const take: Record<string, (told: Told) => string> = {
    style: (told) => {
      style = told.name ?? '';
      return '';
    },
    'table-properties': ({ display }) => {
      if (display === 'false') hiddenStyles.add(style);
      return '';
    },
    table: (told) => {
      sheet = new SheetTags(told.name ?? '');
      if (hiddenStyles.has(told['style-name'] ?? '')) sheets.add(sheet.name);
      rows.set(sheet.name, sheet.hiddenRows);
      columns.set(sheet.name, sheet.hiddenColumns);
      return '';
    },
    'table-column': (told) => {
      sheet?.column(told);
      return '';
    },
    'table-row': (told) => {
      sheet?.row(told);
      return '';
    },
    'table-cell': (told) => sheet?.cell(told) ?? '',
    'covered-table-cell': (told) => sheet?.cell(told) ?? '',
  };
  const complete = xml.replace(TAG, (tag, close, prefix, name, attributes) => {
    if (close !== '') return tag;
    const missing = take[name]?.(toldBy(attributes)) ?? '';
    return missing === ''
      ? tag
      : `<${prefix}${name} ${prefix}style-name="${missing}"${attributes}>`;
  });
  return { xml: complete, hidden: { sheets, rows, columns } };
}

/** The same of a packed one (.ods); the bytes are those given where nothing is to be told. */
export function completeOds(bytes: Uint8Array): {
  readonly bytes: Uint8Array;
  readonly hidden: HiddenParts;
} {
  const files = unzipSync(bytes, { filter: ({ name }) => /\.xml$|^mimetype$/.test(name) });
  const given = strFromU8(files['content.xml'] ?? new Uint8Array());
  const { xml, hidden } = completeXml(given);
  if (xml === given) return { bytes, hidden };
  return { bytes: zipSync({ ...files, 'content.xml': strToU8(xml) }, { level: 0 }), hidden };
}
