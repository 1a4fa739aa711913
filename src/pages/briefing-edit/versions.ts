import { LANGUAGE_NAME, type Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { COVER, heldBeside, type Question } from '../../parts/briefing/rival.ts';
import { THIS_WINDOW } from '../../parts/briefing/stored.ts';
import type { Desk } from './desk.svelte.ts';

/** A version as it is shown: what differs from the other stands in the middle. */
export interface Version {
  readonly label: string;
  readonly before: string;
  readonly differs: string;
  readonly after: string;
}

/** Where two versions are, and both of them, the one in the briefing first. */
export interface Versions {
  readonly place: string;
  readonly held: Version;
  readonly mine: Version;
}

/** How many characters two texts have in common at their beginning, and then at their end. */
function common(one: readonly string[], other: readonly string[]): { start: number; end: number } {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return { start, end };
}

function versionOf(
  label: string,
  characters: readonly string[],
  { start, end }: { start: number; end: number },
): Version {
  const rest = characters.length - end;
  const cut = (from: number, to: number) => characters.slice(from, to).join('');
  return {
    label,
    before: cut(0, start),
    differs: cut(start, rest),
    after: cut(rest, characters.length),
  };
}

/** A value as the author knows it from the page: figures written out, choices by their names. */
function written(value: unknown, field: string, desk: Desk, language: Language): string {
  const words = messages(language).briefing.edit;
  if (value === undefined) return words.versionGone;
  if (value === '') return words.versionEmpty;
  if (field === 'level') return value === 1 ? words.level1 : words.level2;
  if (field === 'show') return words.shown[value as keyof typeof words.shown] ?? String(value);
  if (field === 'language') return LANGUAGE_NAME[value as Language];
  return String(value).replace(
    /\{([a-z0-9-]+(?:\/[a-z0-9-]+)?)\}/g,
    (_, id: string) => desk.figureText(id).text,
  );
}

function placeOf({ place, field }: Question, desk: Desk, language: Language): string {
  const words = messages(language).briefing.edit;
  const names: Readonly<Record<string, string>> = {
    title: words.name,
    office: words.office,
    author: words.author,
    date: words.date,
    language: words.language,
    level: words.headingLevel,
    caption: words.caption,
    note: words.note,
    show: words.show,
  };
  const block = desk.model.briefing.blocks.find(({ id }) => id === place);
  const where = place === COVER ? words.cover : block ? desk.label(block) : '';
  return [where, names[field] ?? '']
    .filter((part) => part !== '')
    .join(punctuation(language).comma);
}

/** Both versions of what a question asks about, in the page's language. */
export function versionsOf(question: Question, desk: Desk, language: Language): Versions {
  const words = messages(language).briefing.edit;
  const { field, mine, by } = question;
  const values = [heldBeside(desk.model.briefing, question), mine];
  const [held = [], other = []] = values.map((value) => [...written(value, field, desk, language)]);
  const parts = common(held, other);
  const label = by === THIS_WINDOW ? words.versionMine : words.versionOther;
  return {
    place: placeOf(question, desk, language),
    held: versionOf(words.versionHeld, held, parts),
    mine: versionOf(label, other, parts),
  };
}
