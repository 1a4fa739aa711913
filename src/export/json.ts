import { writeDocument } from '../spec/write.ts';
import type { WriteFile } from './exporter.ts';

/** The chart document itself, whole, with the address and day of its taking. */
export const writeJson: WriteFile = async (document, { address, date }) => {
  const taken = { ...document.taken, address, date };
  return `${JSON.stringify(writeDocument({ ...document, taken }), null, 2)}\n`;
};
