import { messages } from '../../i18n/messages.ts';
import { shortHash } from '../facts.ts';
import { type Cite, oneLine } from './work.ts';

/**
 * GB/T 7714-2015, numeric style, electronic resource (8.8): responsible party, title, type and
 * carrier (DS data set, OL online), date of change in parentheses, day of access in brackets, path.
 */
export const citeGbt7714: Cite = ({
  author,
  title,
  version,
  date,
  accessed,
  address,
  language,
}) => {
  const words = messages(language).file;
  const edition = version === '' ? '' : `: ${words.dataVersion} ${shortHash(version)}`;
  const carrier = address === '' ? '[DS]' : '[DS/OL]';
  const days = `${date === '' ? '' : `(${date})`}${accessed === '' ? '' : `[${accessed}]`}`;
  const parts = [author, `${oneLine(title)}${edition}${carrier}`, days, address];
  return `${parts.filter((part) => part !== '').join('. ')}.`;
};
