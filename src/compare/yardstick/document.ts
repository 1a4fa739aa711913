import { both, type LocalText } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Reform } from '../../catalog/types.ts';
import { messages } from '../../i18n/messages.ts';
import { numberWord } from '../../i18n/number-word.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { makeDocument } from '../document.ts';
import type { GroupDraft } from '../groups.ts';
import { byEvidence, evidenceOf, type ReformEvidence } from './evidence.ts';

/** Reforms that belong together: a collection of a site. */
export interface YardstickSubject {
  /** Id of the package. */
  readonly id: string;
  readonly reforms: readonly Reform[];
}

/** Id of the document of a collection's yardstick table. */
export function yardstickId({ id }: Pick<YardstickSubject, 'id'>): string {
  return `yardstick-${id}`;
}

/** How many reforms there are, and how many of them can be held against something. */
function titleOf(found: readonly ReformEvidence[]): LocalText {
  const held = found.filter(({ against }) => against !== null).length;
  const count = { reforms: found.length, held };
  return both((language) =>
    messages(language).yardstick.title(
      numberWord(count.reforms, language),
      numberWord(held, language),
      count,
    ),
  );
}

function groupOf(evidence: ReformEvidence, position: number): GroupDraft {
  const { reform, figures, stages, foreseen } = evidence;
  return {
    ids: figures.map(({ id }) => id),
    parts: figures.map(() => ''),
    group: {
      key: `g${position}`,
      label: reform.name,
      detail: reform.organisation,
      context: false,
      facet: '',
      reform: reform.id,
      stages,
      foreseen,
    },
  };
}

/**
 * The yardstick table of a collection: a row a reform, sorted by evidence, with its best figure and
 * what it is held against. The figures of the reforms and all that they were computed from must be
 * at hand in the index.
 */
export function yardstickDocument(index: CatalogIndex, subject: YardstickSubject): ChartDocument {
  const found = subject.reforms.map((reform) => evidenceOf(index, reform)).sort(byEvidence);
  return makeDocument(index, {
    id: yardstickId(subject),
    type: 'yardstick',
    title: titleOf(found),
    subtitle: both((language) => messages(language).yardstick.subtitle),
    notes: [],
    groups: found.map(groupOf),
    query: null,
  });
}
