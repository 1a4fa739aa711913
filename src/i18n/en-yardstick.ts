import { isOne } from './counted.ts';
import type { Translation } from './translation.ts';
import type { yardstickZh } from './zh-yardstick.ts';

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The yardstick table: which reforms can be held against something. */
export const yardstickEn: Translation<typeof yardstickZh> = {
  title: (reforms, held, count) => {
    const some = isOne(String(count.reforms)) ? 'reform' : 'reforms';
    const all = `${upper(reforms)} ${some}`;
    if (count.held === 0) return `${all}; none can be held to a yardstick`;
    if (count.held < count.reforms) return `${all}; ${held} can be held to a yardstick`;
    return count.reforms === 1
      ? `${all}, held to a yardstick`
      : `${all}; all can be held to a yardstick`;
  },
  subtitle: 'A row a reform, sorted by evidence: its best figure, and what it can be held against',
};
