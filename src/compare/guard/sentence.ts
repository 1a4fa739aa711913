import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import type { Finding } from './rule.ts';

/** Says a difference in one sentence: what differs, each side, and whose it is. */
export function findingSentence({ code, sides }: Finding, language: Language): string {
  const { guard, rules } = messages(language).compare;
  const said = sides.map(({ value, labels }) => {
    const whose = labels.map((label) => label[language]).join(guard.list);
    return whose === value[language] ? whose : guard.side(value[language], whose);
  });
  return guard.sentence(rules[code].name, said.join(guard.versus));
}
