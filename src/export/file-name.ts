import { cutText } from '../base/plain-text.ts';

const LONGEST = 80;

/**
 * A file name for a chart that every system takes: the chart's id with anything but letters, digits,
 * dots and hyphens as hyphens, and the extension.
 */
export function fileName(id: string, extension: string): string {
  const plain = id.normalize('NFC').replace(/[^\p{L}\p{N}.-]+/gu, '-');
  const stem = cutText(plain, LONGEST)
    .replace(/-{2,}/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return `${stem || 'chart'}.${extension}`;
}
