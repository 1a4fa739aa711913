import { shortHash } from '../facts.ts';

const DATA = 'data';
/** Parts of a query string that are of the moment and no part of what is cited. */
const PASSING = [DATA, 'figure'];

/**
 * The lasting address of a chart: the page with the state of its view, the version of the data, and
 * the chart's place on it.
 * @param page address of the page as it stands
 * @param anchor id of the chart on the page; '' for the page itself
 */
export function permalink(page: string, dataHash: string, anchor: string): string {
  const url = new URL(page);
  // Not URLSearchParams: it would write `~` another way.
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !PASSING.includes(part.split('=')[0] ?? ''));
  const version = dataHash === '' ? [] : [`${DATA}=${shortHash(dataHash)}`];
  url.search = [...kept, ...version].join('&');
  url.hash = anchor;
  return url.href;
}

/** The version of the data that a lasting address names; '' if it names none. */
export function citedVersion(search: string): string {
  const version = new URLSearchParams(search).get(DATA) ?? '';
  return /^[0-9a-f]{6,64}$/.test(version) ? version : '';
}
