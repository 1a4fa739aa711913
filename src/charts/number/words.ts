import type { Language } from '../../base/vocabulary.ts';
import { roleName } from '../../i18n/observation.ts';
import { formatPeriod } from '../../i18n/period.ts';
import type { ChartRow } from '../../spec/document.ts';
import { nameBesides } from '../describe.ts';
import type { PanelGroup } from '../panels.ts';
import { isYardstick } from '../statement.ts';

/** When a figure holds, as a reader says it; empty where that is not known. */
export function whenOf(row: ChartRow, language: Language): string {
  return formatPeriod(row.period, language, row.role);
}

/**
 * What a figure of a group measures. A label of the group that only says where or when gives way to
 * the indicator's name: place and period have columns of their own. A plan, target, standard or
 * projection is said to be one, and so is what else tells a figure from the first of its group.
 */
export function nameOf({ group, lead }: PanelGroup, row: ChartRow, language: Language): string {
  const [label, indicator] = [group.label[language], row.indicator.name[language]];
  const besides = [row.area.name[language], whenOf(row, language), ''];
  const same = row.indicator.id === lead.indicator.id;
  const name = same && ![...besides, lead.area.name[language]].includes(label) ? label : indicator;
  const apart = row === lead ? '' : nameBesides(row, lead, language);
  const said = isYardstick(row) ? roleName(row, language) : apart;
  return [name, [...besides, indicator].includes(said) ? '' : said].filter(Boolean).join(' · ');
}
