import * as v from 'valibot';
import { withDates } from '../base/period.ts';
import type { ChartDocument } from './document.ts';
import { checkFigures } from './figures.ts';
import { problemOf } from './issue.ts';
import { DocumentError, type DocumentProblem, type Report } from './problem.ts';
import { checkReferences } from './references.ts';
import { resolveDocument } from './resolve.ts';
import { chartDocumentSchema, type FilledDocument } from './schema.ts';
import { LIMITS } from './schema-parts.ts';
import { checkUnits } from './units.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Collects problems; of several at one place the first is the cause of the others. */
export function collector(): { readonly found: () => DocumentProblem[]; readonly report: Report } {
  const found = new Map<string, DocumentProblem>();
  return {
    found: () => [...found.values()],
    report: (code, path, value = '', details = {}) => {
      if (!found.has(path)) found.set(path, { code, path, value, details });
    },
  };
}

/** What the form cannot say, of a document of the right form. */
function checkWhole(filled: FilledDocument, report: Report): ChartDocument {
  const document = resolveDocument(filled, report);
  checkReferences(document, report);
  checkFigures(document, report);
  checkUnits(document, report);
  return document;
}

const LISTS = { rows: LIMITS.rows, inputs: LIMITS.rows } as const;
type ListName = keyof typeof LISTS;
const LIST_ITEM = /^(rows|inputs)\[(\d+)\]/;
/** Fields that no other refers to: faults in them hide nothing else. */
const ALONE = /^(id|texts|notes|query|dataHash|publisher|packages|synthetic|taken)\b/;

/**
 * What else is wrong where some rows are: the others are checked as if those were not there. Where
 * something is wrong that rows refer to, what follows from it is not told.
 */
function problemsBeside(value: Fields, known: readonly DocumentProblem[]): DocumentProblem[] {
  if (known.some(({ path }) => !LIST_ITEM.test(path) && !ALONE.test(path))) return [];
  const faulty = new Set(known.map(({ path }) => LIST_ITEM.exec(path)?.[0] ?? ''));
  const kept = { rows: [] as number[], inputs: [] as number[] };
  const sound: Record<string, unknown> = { ...value, texts: { title: '' }, id: '' };
  for (const field of [
    'notes',
    'query',
    'dataHash',
    'publisher',
    'packages',
    'synthetic',
    'taken',
  ]) {
    delete sound[field];
  }
  for (const name of Object.keys(LISTS) as ListName[]) {
    const items = Array.isArray(value[name]) ? (value[name] as unknown[]) : [];
    kept[name] = [...items.keys()].filter((at) => !faulty.has(`${name}[${at}]`));
    sound[name] = kept[name].map((at) => items[at]);
  }
  const result = v.safeParse(chartDocumentSchema, sound);
  if (!result.success) return [];
  const { found, report } = collector();
  checkWhole(result.output, report);
  const placed = found().map((one) => ({
    ...one,
    path: one.path.replace(LIST_ITEM, (_, name: ListName, at) => `${name}[${kept[name][at]}]`),
  }));
  // An input may be one of the faulty rows.
  return placed.filter(({ path }) => faulty.size === 0 || !/\.derivation\.inputs\b/.test(path));
}

/** Lists longer than a page can draw; they are not looked into. */
function longLists(value: Fields): DocumentProblem[] {
  return (Object.keys(LISTS) as ListName[]).flatMap((path) => {
    const list = value[path];
    if (!Array.isArray(list) || list.length <= LISTS[path]) return [];
    return [
      { code: 'too-long', path, value: '', details: { limit: String(LISTS[path]) } },
    ] as const;
  });
}

/**
 * Checks a document of the newest version, given as a parsed value, and fills in what it leaves out.
 * @param isLarge true if only the first problem is to be looked for, so that no file freezes a page
 * @throws DocumentError with every problem
 */
export function checkDocument(value: Fields, isLarge: boolean): ChartDocument {
  const long = longLists(value);
  if (long.length > 0) throw new DocumentError(long);
  const first = v.safeParse(chartDocumentSchema, value, { abortEarly: true });
  if (first.success) {
    const { found, report } = collector();
    const document = checkWhole(first.output, report);
    const problems = found();
    if (problems.length > 0) throw new DocumentError(problems);
    const { rows, inputs } = document;
    return { ...document, rows: rows.map(withDates), inputs: inputs.map(withDates) };
  }
  const all = isLarge ? first : v.safeParse(chartDocumentSchema, value);
  const problems = (all.issues ?? []).map(problemOf);
  throw new DocumentError([...problems, ...(isLarge ? [] : problemsBeside(value, problems))]);
}
