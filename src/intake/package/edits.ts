import type { VerdictRule } from '../../catalog/register.ts';
import type { Indicator, Observation } from '../../catalog/types.ts';
import { withCharts } from './merge.ts';
import type { OwnOptions, OwnPackage } from './own-types.ts';
import { type Explanation, editOf, type IndicatorEdit, type Said } from './said.ts';
import { asWritten, over } from './texts.ts';
import { typedDate, typedNumber, typedSource } from './typed.ts';
import { withReforms } from './typed-reforms.ts';
import { typedTargets } from './typed-targets.ts';

type Given = Pick<OwnOptions, 'words' | 'day'>;

/** The rule that was typed for an indicator; null where it lacks who set it, or when. */
export function typedRule(edit: IndicatorEdit): VerdictRule | null {
  const { basis, tolerance, points, ruleBy, ruleDate } = edit;
  const date = typedDate(ruleDate) ?? '';
  if (basis === '' || date === '' || ruleBy.trim() === '') return null;
  return {
    ...{ basis, by: asWritten(ruleBy.trim()), date },
    tolerance: typedNumber(tolerance, 0) ?? 0,
    points: Math.trunc(typedNumber(points, 1) ?? 1),
  };
}

const edited = (one: Indicator, edit: IndicatorEdit): Indicator => ({
  ...one,
  name: over(one.name, edit.name),
  definition: over(one.definition, edit.definition),
  polarity: edit.polarity || one.polarity,
  stage: edit.stage || one.stage,
  ranking: edit.ranking || one.ranking,
  verdict: typedRule(edit) ?? one.verdict,
});

/** A figure with what is said for it, behind what was noted. */
function explained(
  one: Observation,
  explanations: Readonly<Record<string, Explanation>>,
  { words }: Given,
): Observation {
  const said = explanations[one.id];
  if (said === undefined || said.reason.trim() === '') return one;
  const text = words.explained(said.reason.trim(), said.remedy.trim(), said.by.trim());
  const note = (before: string, after: string) => [before, after].filter(Boolean).join(' ');
  return { ...one, note: { zh: note(one.note.zh, text.zh), en: note(one.note.en, text.en) } };
}

/** A package with what its reader says beside its tables; the package itself has none of it. */
export function withEdits(own: OwnPackage, said: Said, given: Given): OwnPackage {
  const known = own.indicators.map(({ id }) => ({ id, edit: editOf(said, id) }));
  const targets = known.flatMap(({ id, edit }) => typedTargets(own, id, edit, given));
  const ids = new Set(targets.map(({ id }) => id));
  const observations = [...own.observations.filter(({ id }) => !ids.has(id)), ...targets];
  const indicators = own.indicators.map((one) => edited(one, editOf(said, one.id)));
  const with1 = withReforms(
    { ...own, indicators, observations },
    Object.values(said.reforms),
    given,
  );
  const named = [
    ...known.map(({ edit }) => edit.source),
    ...Object.values(said.reforms).map(({ source }) => source),
  ];
  const typed = named.map((name) => typedSource(name, own.name, given));
  const used = new Set([
    ...targets.map(({ source }) => source),
    ...with1.reforms.map(({ datesSource }) => datesSource),
  ]);
  const sources = new Map(
    [...own.sources, ...typed.filter(({ id }) => used.has(id))].map((one) => [one.id, one]),
  );
  return withCharts(
    {
      ...with1,
      observations: observations.map((one) => explained(one, said.explanations, given)),
      sources: [...sources.values()],
    },
    given,
  );
}
