import { POLARITIES, STAGES, VERDICT_BASES } from '../../base/vocabulary.ts';
import {
  type Explanation,
  type IndicatorEdit,
  NO_EDIT,
  NO_REFORM,
  type ReformEdit,
  type Said,
} from './said.ts';

type Raw = Readonly<Record<string, unknown>>;

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  ...{ polarity: POLARITIES, stage: STAGES, basis: VERDICT_BASES },
  ...{ ranking: ['yes', 'no'], role: ['target', 'standard'] },
};
const NO_EXPLANATION: Explanation = { reason: '', remedy: '', by: '' };

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is of the kind of another one: a text, a truth, texts in a list or by name. */
function isLike(name: string, model: unknown, value: unknown): boolean {
  const choices = CHOICES[name];
  if (choices !== undefined) return value === '' || choices.some((one) => one === value);
  const areTexts = (all: readonly unknown[]) => all.every((one) => typeof one === 'string');
  if (Array.isArray(model)) return Array.isArray(value) && areTexts(value);
  if (!isRaw(model)) return typeof value === typeof model;
  return (
    isRaw(value) &&
    Object.keys(model).every((key) => key in value) &&
    areTexts(Object.values(value))
  );
}

/** What a value says of what a model has; all else is left out. */
function partOf<T extends object>(model: T, value: unknown): Partial<T> {
  const entries = Object.entries(model).flatMap(([name, usual]) => {
    const given = isRaw(value) ? value[name] : undefined;
    return given !== undefined && isLike(name, usual, given) ? [[name, given] as const] : [];
  });
  return Object.fromEntries(entries) as Partial<T>;
}

const eachOf = <T>(value: unknown, read: (one: unknown, id: string) => T) =>
  Object.fromEntries(
    Object.entries(isRaw(value) ? value : {})
      .filter(([id]) => /^[a-z0-9][a-z0-9-]*$/.test(id))
      .map(([id, one]) => [id, read(one, id)]),
  );

/** Reads what a reader said as it stands in a file; what is none of it is left out. */
export function readSaid(value: unknown): Said {
  const { indicators, reforms, explanations } = isRaw(value) ? value : {};
  return {
    indicators: eachOf(indicators, (one) => partOf<IndicatorEdit>(NO_EDIT, one)),
    reforms: eachOf(
      reforms,
      (one, id): ReformEdit => ({
        ...{ ...NO_REFORM, ...partOf(NO_REFORM, one) },
        id,
      }),
    ),
    explanations: eachOf(explanations, (one) => ({
      ...NO_EXPLANATION,
      ...partOf(NO_EXPLANATION, one),
    })),
  };
}
