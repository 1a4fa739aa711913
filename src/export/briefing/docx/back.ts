import { Bookmark, ExternalHyperlink, type FileChild, Paragraph, TextRun } from 'docx';
import { linkable } from '../../../base/address.ts';
import { withoutControls } from '../../../base/plain-text.ts';
import { messages } from '../../../i18n/messages.ts';
import { formatDate } from '../../../i18n/period.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import { shortHash } from '../../facts.ts';
import type { Paper } from '../paper.ts';
import type { Reference } from '../references.ts';
import type { BriefingOptions } from '../writer.ts';
import { referenceAnchor } from './citations.ts';
import { twips } from './page.ts';
import { plain } from './plain.ts';

function writeReference({ number, text, url }: Reference): Paragraph {
  const place = linkable(url) === '' ? -1 : text.lastIndexOf(url);
  const address = new TextRun({ text: withoutControls(url), style: 'Hyperlink' });
  const rest =
    place < 0
      ? [plain(text)]
      : [
          plain(text.slice(0, place)),
          new ExternalHyperlink({ link: url, children: [address] }),
          plain(text.slice(place + url.length)),
        ];
  const mark = new Bookmark({ id: referenceAnchor(number), children: [plain(`[${number}]`)] });
  return new Paragraph({ style: 'Reference', children: [mark, new TextRun('\t'), ...rest] });
}

/** The numbered list of sources, and where and when the figures were taken. */
export function writeBack(
  { references, dataVersions, packages, language }: Paper,
  { address, date }: BriefingOptions,
  opening: { pageBreakBefore?: boolean },
): FileChild[] {
  const { briefing, file } = messages(language);
  const colon = punctuation(language).colon;
  const origin = [
    [file.dataVersion, dataVersions.map(shortHash).join(', ')],
    [file.taken, formatDate(date, language)],
    [file.package, address === '' ? packages.join(punctuation(language).semicolon) : ''],
    [file.address, address],
  ].filter(([, text]) => text !== '');
  const heading = new Paragraph({
    heading: 'Heading1',
    children: [plain(briefing.paper.references)],
    ...opening,
  });
  return [
    ...(references.length > 0 ? [heading, ...references.map(writeReference)] : []),
    new Paragraph({
      style: 'ExhibitNote',
      spacing: { before: twips(10) },
      children: [plain(origin.map(([term, text]) => term + colon + text).join(' · '))],
    }),
  ];
}
