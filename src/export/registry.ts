import { loadPart } from '../base/part.ts';
import { chartElsewhere } from './elsewhere.ts';
import type { WriteFile } from './exporter.ts';

/** A kind of file that a chart can be taken away as. */
export interface Exporter {
  readonly id: string;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Loads the code that writes it. */
  readonly load: () => Promise<WriteFile>;
}

/** Every kind of file; one line each. */
export const EXPORTERS = [
  {
    id: 'svg',
    extension: 'svg',
    mediaType: 'image/svg+xml',
    load: async () => chartElsewhere((await loadPart(() => import('./svg.ts'))).writeSvg),
  },
  {
    id: 'png',
    extension: 'png',
    mediaType: 'image/png',
    load: async () => chartElsewhere((await loadPart(() => import('./png.ts'))).writePng),
  },
  {
    id: 'csv',
    extension: 'csv',
    mediaType: 'text/csv',
    load: async () => chartElsewhere((await loadPart(() => import('./csv.ts'))).writeCsv),
  },
  {
    id: 'xlsx',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    load: async () => chartElsewhere((await loadPart(() => import('./xlsx.ts'))).writeXlsx),
  },
  {
    id: 'parquet',
    extension: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
    load: async () => chartElsewhere((await loadPart(() => import('./parquet.ts'))).writeParquet),
  },
  {
    id: 'json',
    extension: 'json',
    mediaType: 'application/json',
    load: async () => chartElsewhere((await loadPart(() => import('./json.ts'))).writeJson),
  },
  {
    id: 'html',
    extension: 'html',
    mediaType: 'text/html',
    load: async () => chartElsewhere((await loadPart(() => import('./html.ts'))).writeHtml),
  },
] as const satisfies readonly Exporter[];
export type ExportFormat = (typeof EXPORTERS)[number]['id'];
