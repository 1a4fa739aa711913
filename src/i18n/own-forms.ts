import type { Language } from '../base/vocabulary.ts';
import { enOwnForms } from './en-own-forms.ts';
import { zhOwnForms } from './zh-own-forms.ts';

/** The sentences of the forms on the page for one’s own tables. */
export const ownFormWords = (language: Language) => (language === 'zh' ? zhOwnForms : enOwnForms);
