import { type CsvCell, csvText } from '../../base/csv-text.ts';
import type { Language } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';

function record(
  index: CatalogIndex,
  one: Observation,
  language: Language,
): Record<string, CsvCell> {
  const source = mustGet(index.sources, 'source', one.source);
  const unit = mustGet(index.units, 'unit', one.unit);
  return {
    observation_id: one.id,
    indicator: one.indicator,
    indicator_name: mustGet(index.indicators, 'indicator', one.indicator).name[language],
    reform: one.reform,
    reform_name: index.reforms.get(one.reform ?? '')?.name[language] ?? null,
    REF_AREA: one.area,
    area_name: mustGet(index.areas, 'area', one.area).name[language],
    series: one.series,
    TIME_PERIOD: one.period,
    role: one.role,
    qualifier: one.qualifier,
    OBS_VALUE: one.value,
    lower: one.lower,
    upper: one.upper,
    UNIT_MEASURE: one.unit,
    unit_name: unit.name[language],
    OBS_STATUS: one.status,
    source_title: source.title[language],
    source_publisher: source.publisher[language],
    source_date: source.date,
    source_url: source.url,
    licence: source.licence,
    locator: one.locator[language],
    note: one.note[language],
    synthetic: one.synthetic ? 'true' : null,
    formula: one.derivation?.formula ?? null,
  };
}

/** Figures as CSV for spreadsheets, with their sources; values as in the data. */
export function figuresCsv(
  index: CatalogIndex,
  observations: readonly Observation[],
  language: Language,
): string {
  const records = observations.map((one) => record(index, one, language));
  const header = Object.keys(records[0] ?? { observation_id: null });
  return csvText([header, ...records.map((one) => Object.values(one))]);
}
