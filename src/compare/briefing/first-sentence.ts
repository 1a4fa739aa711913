import type { Language } from '../../base/vocabulary.ts';

/** The first sentence of a text, whole with its stop; `{id}` figures stay as they are. */
export function firstSentence(text: string, language: Language): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? '';
}
