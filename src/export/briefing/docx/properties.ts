import { messages } from '../../../i18n/messages.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import { shortHash } from '../../facts.ts';
import { element } from '../../markup.ts';
import type { Paper } from '../paper.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const LANGUAGES = { zh: 'zh-CN', en: 'en-GB' } as const;
/** The most names of reforms that serve as keywords. */
const MOST = 12;

function keywords(paper: Paper): string[] {
  const { language } = paper;
  const reforms = paper.parts.flatMap((part) =>
    'document' in part ? part.document.rows.map(({ reform }) => reform?.name[language] ?? '') : [],
  );
  const named = [...new Set(reforms)].filter((name) => name !== '').slice(0, MOST);
  return [...named, messages(language).site.name];
}

/**
 * What a file manager shows of a file (ECMA-376-2, core properties): made on the day given, not on
 * that of any clock.
 * @param date ISO 8601 day
 */
export function coreProperties(paper: Paper, date: string): string {
  const { language, dataVersions } = paper;
  const colon = punctuation(language).colon;
  const versions = dataVersions.map(shortHash).join(', ');
  const { dataVersion } = messages(language).file;
  const day = (name: string) =>
    element(`dcterms:${name}`, `${date}T00:00:00Z`, ' xsi:type="dcterms:W3CDTF"');
  const parts = [
    element('dc:title', paper.title),
    element('dc:creator', paper.author || paper.office),
    element('cp:keywords', keywords(paper).join(', ')),
    element('dc:description', versions === '' ? '' : dataVersion + colon + versions),
    element('dc:language', LANGUAGES[language]),
    element('cp:lastModifiedBy', paper.author || paper.office),
    day('created'),
    day('modified'),
  ];
  const spaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ];
  return `${DECLARATION}<cp:coreProperties ${spaces.join(' ')}>${parts.join('')}</cp:coreProperties>`;
}

/** The extended properties (ECMA-376-1, 22.2): the office. */
export function extendedProperties({ office }: Paper): string {
  const space = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return `${DECLARATION}<Properties xmlns="${space}">${element('Company', office)}</Properties>`;
}
