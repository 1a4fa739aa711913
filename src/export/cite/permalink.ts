import { shortHash } from '../facts.ts';

const DATA = 'data';
const DAY = 'at';
/** Parts of a query string that are of the moment and no part of what is cited. */
const PASSING = [DATA, DAY, 'figure'];

/**
 * The lasting address of a chart: the page with the state of its view, the version of the data, and
 * the chart's place on it.
 * @param page address of the page as it stands
 * @param anchor id of the chart on the page; '' for the page itself
 * @param day on which it is cited, ISO 8601; '' if that is not to be told
 */
export function permalink(page: string, dataHash: string, anchor: string, day = ''): string {
  const url = new URL(page);
  // Not URLSearchParams: it would write `~` another way.
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !PASSING.includes(part.split('=')[0] ?? ''));
  const version = dataHash === '' ? [] : [`${DATA}=${shortHash(dataHash)}`];
  const told = day === '' ? [] : [`${DAY}=${day}`];
  url.search = [...kept, ...version, ...told].join('&');
  url.hash = anchor;
  return url.href;
}

/** The day that a lasting address names; '' if it names none. */
export function citedDay(search: string): string {
  const day = new URLSearchParams(search).get(DAY) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '';
}

/** The version of the data that a lasting address names; '' if it names none. */
export function citedVersion(search: string): string {
  const version = new URLSearchParams(search).get(DATA) ?? '';
  return /^[0-9a-f]{6,64}$/.test(version) ? version : '';
}
