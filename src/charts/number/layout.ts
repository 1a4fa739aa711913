import type { Layout } from '../chart.ts';
import { MOST_HEADLINES } from '../describe.ts';
import { panelsOf } from '../panels.ts';
import { layoutHeadline } from './headline.ts';
import type { NumberLayout } from './mark.ts';
import { layoutTable } from './table.ts';

/** One to three headline figures stand large; more or longer ones are rows of one table. */
export const layoutNumbers: Layout<NumberLayout> = (document, frame) => {
  const order = document.encodings.groups.map(({ key }) => key);
  const groups = panelsOf(document)
    .flatMap((panel) => panel.groups)
    .sort((a, b) => order.indexOf(a.group.key) - order.indexOf(b.group.key));
  const few = document.rows.length <= MOST_HEADLINES;
  return (few && layoutHeadline(document, frame, groups)) || layoutTable(document, frame, groups);
};
