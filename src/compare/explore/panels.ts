import { groupBy } from '../../base/group-by.ts';
import type { LocalText } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import type { ChartType } from '../../spec/document.ts';
import { type GroupDraft, groupsOfIds } from '../groups.ts';
import type { Reason } from './fit.ts';
import type { Panel } from './offer.ts';
import type { Facet } from './request.ts';

/** A panel that is drawn, with groups whose keys are unique over all panels. */
export interface DrawnPanel {
  readonly panel: Panel;
  readonly groups: readonly GroupDraft[];
  readonly figures: readonly Observation[];
  /** Code of the unit on its axis. */
  readonly unit: string;
}

/** A panel that is not drawn, and why. */
export interface PanelLeftOut {
  readonly label: LocalText;
  readonly reason: Reason;
}

/** More panels than this no reader compares; the figures of the others stay in the table. */
const MOST_PANELS = 24;
/** Types whose groups are named by what sets their figures apart over all panels. */
const NAMED_OVER_ALL: readonly ChartType[] = ['bar', 'reform-glyph'];

/** The figures of groups, in their order. */
export function figuresOf(index: CatalogIndex, groups: readonly GroupDraft[]): Observation[] {
  return groups.flatMap(({ ids }) =>
    ids.map((id) => mustGet(index.observations, 'observation', id)),
  );
}

/** Names groups over all panels, so that bars of one indicator are told apart by time in each. */
function named(index: CatalogIndex, drawn: readonly DrawnPanel[], type: ChartType, facet: Facet) {
  if (facet === '' || !NAMED_OVER_ALL.includes(type)) return drawn;
  const lists = drawn.flatMap(({ groups }) => groups.map(({ ids }) => ids));
  const names = groupsOfIds(index, type, lists, facet).map(({ group }) => group);
  let at = 0;
  return drawn.map((one) => ({
    ...one,
    groups: one.groups.map((draft) => {
      const { label = draft.group.label, detail = draft.group.detail } = names[at++] ?? {};
      return { ...draft, group: { ...draft.group, label, detail } };
    }),
  }));
}

/** Panels that fit, and those that do not with the reason: none is dropped in silence. */
export function drawPanels(
  index: CatalogIndex,
  panels: readonly Panel[],
  type: ChartType,
  facet: Facet,
): { drawn: readonly DrawnPanel[]; leftOut: readonly PanelLeftOut[] } {
  const fitting: DrawnPanel[] = [];
  const leftOut: PanelLeftOut[] = [];
  panels.forEach((panel, position) => {
    const { fit, label } = panel;
    if (fit.groups === null) leftOut.push({ label, reason: fit.reason });
    else if (fitting.length >= MOST_PANELS) leftOut.push({ label, reason: 'too-many-panels' });
    else {
      const groups = fit.groups.map((draft) => ({
        ...draft,
        group: { ...draft.group, key: `p${position}-${draft.group.key}`, facet: panel.key },
      }));
      const figures = figuresOf(index, groups);
      const levels = figures.filter(({ role }) => role !== 'change');
      const unit = (levels[0] ?? figures[0])?.unit ?? '';
      fitting.push({ panel, groups, figures, unit });
    }
  });
  return { drawn: named(index, fitting, type, facet), leftOut };
}

/** Panels by the unit on their axis, in the order of first appearance. */
export function byUnit(drawn: readonly DrawnPanel[]): DrawnPanel[][] {
  return [...groupBy(drawn, ({ unit }) => unit).values()];
}
