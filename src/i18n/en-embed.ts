import { counted } from './counted.ts';
import type { Messages } from './translated.ts';

/** What is said inside an embedded chart. */
export const embedEn: Pick<Messages, 'embed'> = {
  embed: {
    table: (count) => `Data table (${counted(count, 'figure', 'figures')})`,
    close: 'Close',
    details: 'Where this figure comes from',
    more: 'Open at its home',
    address: 'Address',
    loading: 'Loading the chart…',
    noScript:
      'This chart is drawn by a script, and scripts are off here. Open the chart document itself:',
  },
};
