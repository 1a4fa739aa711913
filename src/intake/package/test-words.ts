import type { OwnWords } from './own-words.ts';

const text = (one: string) => ({ zh: one, en: one });

/** Words of packages of tests. */
export const WORDS: OwnWords = {
  ...{ title: text('Own'), description: text('Made of tables.'), licence: text('own data') },
  ...{
    publisher: text('a file'),
    place: text('nowhere'),
    whole: text('all'),
    field: text('own'),
    typed: text('typed'),
  },
  ...{ organisation: text('not stated'), opened: (day) => text(`opened ${day}`) },
  explained: (reason, remedy, by) => text([reason, remedy, by].filter(Boolean).join('; ')),
  ...{
    definition: (heading) => text(heading),
    chart: text('own'),
    cut: (shown, all) => text(`${shown} of ${all}`),
  },
};
