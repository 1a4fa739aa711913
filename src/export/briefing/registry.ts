import { loadPart } from '../../base/part.ts';
import { paperElsewhere } from '../elsewhere.ts';
import type { WriteBriefingFile } from './writer.ts';

/** A kind of file that a briefing can be handed in as. */
export interface BriefingExporter {
  readonly id: string;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Loads the code that writes it. */
  readonly load: () => Promise<WriteBriefingFile>;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Every kind of file of a briefing; one line each. */
export const BRIEFING_EXPORTERS = [
  {
    id: 'docx',
    extension: 'docx',
    mediaType: `${OFFICE}.wordprocessingml.document`,
    load: async () => paperElsewhere((await loadPart(() => import('./docx/write.ts'))).writeDocx),
  },
  {
    id: 'pptx',
    extension: 'pptx',
    mediaType: `${OFFICE}.presentationml.presentation`,
    load: async () => paperElsewhere((await loadPart(() => import('./pptx/write.ts'))).writePptx),
  },
  {
    id: 'html',
    extension: 'html',
    mediaType: 'text/html',
    load: async () =>
      paperElsewhere((await loadPart(() => import('./html/write.ts'))).writeBriefingHtml),
  },
  {
    id: 'xlsx',
    extension: 'xlsx',
    mediaType: `${OFFICE}.spreadsheetml.sheet`,
    load: async () => paperElsewhere((await loadPart(() => import('./xlsx.ts'))).writeBriefingXlsx),
  },
  {
    id: 'json',
    extension: 'briefing.json',
    mediaType: 'application/json',
    load: async () => paperElsewhere((await loadPart(() => import('./json.ts'))).writeBriefingJson),
  },
] as const satisfies readonly BriefingExporter[];
export type BriefingFormat = (typeof BRIEFING_EXPORTERS)[number]['id'];
