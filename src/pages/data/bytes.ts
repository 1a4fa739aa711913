import type { Language } from '../../base/vocabulary.ts';
import { formatNumber } from '../../i18n/number.ts';

/** Writes a size as file managers do, in powers of 1000: `22 kB`, `18.1 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1e6) return `${formatNumber(bytes / 1000, language, 0)} kB`;
  return `${formatNumber(bytes / 1e6, language, 1)} MB`;
}
