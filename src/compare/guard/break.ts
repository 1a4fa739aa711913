import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { CatalogEvent, Observation } from '../../catalog/types.ts';
import type { Rule, Side, Subject } from './rule.ts';

function touches(event: CatalogEvent, one: Observation): boolean {
  return (
    event.package === one.package &&
    (event.indicators.length === 0 || event.indicators.includes(one.indicator)) &&
    (event.areas.length === 0 || event.areas.includes(one.area))
  );
}

/** Compares as precisely as the event is dated: a figure of its own year is not before it. */
function isBefore(one: Observation, date: string): boolean {
  return one.end !== null && one.end.slice(0, date.length) < date;
}

/** Each subject with the figures it is measured against: a break may lie between those too. */
function figuresOf({ observation, inputs }: Subject): Observation[] {
  return [observation, ...Object.values(inputs)].filter(({ end }) => end !== null);
}

/** The breaks in method that lie between some of the figures and others. */
export function breaksBetween(
  index: CatalogIndex,
  figures: readonly Observation[],
): CatalogEvent[] {
  return index.catalog.events.filter((event) => {
    if (event.kind !== 'break') return false;
    const touched = figures.filter((one) => touches(event, one));
    return (
      touched.some((one) => isBefore(one, event.date)) &&
      touched.some((one) => !isBefore(one, event.date))
    );
  });
}

function sidesOfEvents(
  events: readonly CatalogEvent[],
  subjects: readonly Subject[],
  concerns: (event: CatalogEvent, one: Observation) => boolean,
): Side[] {
  return events.map((event) => ({
    value: event.text,
    labels: subjects
      .filter((subject) => figuresOf(subject).some((one) => concerns(event, one)))
      .map(({ label }) => label),
  }));
}

/** A correction concerns the figures of its date, a break those on both sides of it. */
function corrects(event: CatalogEvent, one: Observation): boolean {
  return touches(event, one) && one.end?.slice(0, event.date.length) === event.date;
}

/** A break in method that lies between compared figures, or between one and its baseline. */
export const breaks: Rule = {
  code: 'break',
  find: (context) => {
    const events = breaksBetween(context.index, context.subjects.flatMap(figuresOf));
    if (events.length === 0) return null;
    return { severity: 'blocks', sides: sidesOfEvents(events, context.subjects, touches) };
  },
};

/** Figures whose publisher corrected them, or found them irregular. */
export const corrections: Rule = {
  code: 'correction',
  find: ({ index, subjects }) => {
    const events = index.catalog.events.filter(
      (event) =>
        event.kind === 'correction' &&
        subjects.some((subject) => figuresOf(subject).some((one) => corrects(event, one))),
    );
    if (events.length === 0) return null;
    return { severity: 'note', sides: sidesOfEvents(events, subjects, corrects) };
  },
};
