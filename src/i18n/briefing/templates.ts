import type { Translation } from '../translation.ts';

/** What the templates say: their names, their choices and the sentences that they write. */
export const templatesZh = {
  title: '从模板开始',
  unmeasured: '尚待说明的问题',
} as const;

export const templatesEn: Translation<typeof templatesZh> = {
  title: 'Start from a template',
  unmeasured: 'What is not known',
};
