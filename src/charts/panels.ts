import type { LocalText } from '../base/vocabulary.ts';
import type { ChartDocument, ChartGroup, ChartRow } from '../spec/document.ts';
import { rowsOfGroup } from '../spec/look-up.ts';

/** A group with its rows; `lead` is the row that stands for it: the actual one, else the first. */
export interface PanelGroup {
  readonly group: ChartGroup;
  readonly rows: readonly ChartRow[];
  readonly lead: ChartRow;
}

/** Groups that share a facet and a unit, and therefore an axis. */
export interface Panel {
  /** Null if the document has no facets. */
  readonly title: LocalText | null;
  /** Unit code. */
  readonly unit: string;
  readonly groups: readonly PanelGroup[];
}

function leadOf(rows: readonly ChartRow[]): ChartRow | undefined {
  return rows.find((row) => row.role === 'actual') ?? rows[0];
}

/**
 * Splits a document into panels: by facet in the order of the facets, then by unit in the order of
 * the groups, because one axis has one unit. Groups without rows are left out.
 */
export function panelsOf(document: ChartDocument): Panel[] {
  const { groups, facets } = document.encodings;
  const order = [...facets.map(({ key }) => key), ''];
  const found = new Map<string, { title: LocalText | null; unit: string; groups: PanelGroup[] }>();
  for (const key of order) {
    const facet = facets.find((one) => one.key === key);
    for (const group of groups) {
      const known = facets.some((one) => one.key === group.facet);
      if ((known ? group.facet : '') !== key) continue;
      const rows = rowsOfGroup(document, group.key);
      const lead = leadOf(rows);
      if (lead === undefined) continue;
      const at = `${key}/${lead.unit}`;
      const panel = found.get(at) ?? { title: facet?.label ?? null, unit: lead.unit, groups: [] };
      panel.groups.push({ group, rows, lead });
      found.set(at, panel);
    }
  }
  return [...found.values()];
}
