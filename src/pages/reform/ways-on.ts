import { encodeList } from '../../parts/url-state.ts';
import type { ReformPageData } from './data.ts';

/** The query string under which the explore view shows the figures of a reform, or of one indicator. */
export function exploreSearch(reform: string, indicator = ''): string {
  const only = indicator === '' ? '' : `indicator=${encodeList([indicator])}&`;
  return `?${only}reform=${encodeList([reform])}&v=1`;
}

/** The query string under which the compare view holds the leading figures of a reform. */
export function compareSearch({ headline }: Pick<ReformPageData, 'headline'>): string {
  return headline.length === 0 ? '' : `?ids=${encodeList(headline.map(({ id }) => id))}&v=1`;
}
