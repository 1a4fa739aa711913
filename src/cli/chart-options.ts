import type { ExportOptions } from '../export/exporter.ts';
import type { ChartDocument } from '../spec/document.ts';

/** Pixels that a picture may be wide: less leaves a chart no room for its labels. */
export const WIDTH = { least: 330, most: 4000, usual: 800 } as const;

/**
 * The options of a file: address and day are those that the document carries from its taking, the
 * day otherwise today.
 */
export function exportOptions(
  document: ChartDocument,
  chosen: Pick<ExportOptions, 'language' | 'theme' | 'width' | 'scale'>,
  today: string,
): ExportOptions {
  const { address = '', date = today } = document.taken ?? {};
  return { ...chosen, address, date: date === '' ? today : date };
}

/** A day where the user is, ISO 8601. */
export function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
