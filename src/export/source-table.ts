import type { CellObject } from 'write-excel-file/universal';
import type { Language } from '../base/vocabulary.ts';
import { writeLicence } from '../i18n/licence.ts';
import { messages } from '../i18n/messages.ts';
import type { DocumentSource } from '../spec/document.ts';
import { dateCell, textCell } from './xlsx-cells.ts';

/** A column of a sheet of sources. */
export interface SourceColumn {
  readonly label: string;
  /** Characters that a spreadsheet gives it. */
  readonly width: number;
  readonly cell: (source: DocumentSource) => CellObject | null;
}

/** The columns of a sheet of sources, everything that is known of each. */
export function sourceColumns(language: Language): SourceColumn[] {
  const { column } = messages(language);
  const wide = { wrap: true };
  return [
    { label: column.source, width: 44, cell: ({ title }) => textCell(title[language], wide) },
    {
      label: column.publisher,
      width: 28,
      cell: ({ publisher }) => textCell(publisher[language], wide),
    },
    { label: column.date, width: 12, cell: ({ date }) => dateCell(date) },
    { label: column.url, width: 40, cell: ({ url }) => textCell(url) },
    {
      label: column.licence,
      width: 30,
      cell: (source) => textCell(writeLicence(source, language), wide),
    },
    { label: column.grade, width: 8, cell: ({ grade }) => textCell(grade) },
    { label: column.note, width: 44, cell: ({ note }) => textCell(note[language], wide) },
    { label: column.identifier, width: 28, cell: ({ id }) => textCell(id) },
  ];
}
