import type { Language } from '../../base/vocabulary.ts';
import { sqlWords } from '../../i18n/sql.ts';

/** A statement to begin with. */
export interface Example {
  readonly title: string;
  readonly sql: string;
}

/** The series of most places, whatever this site is about. */
const ONE_INDICATOR = `WITH one AS (
  SELECT indicator FROM observations
  WHERE period_end IS NOT NULL AND OBS_VALUE IS NOT NULL
  GROUP BY indicator
  ORDER BY count(DISTINCT REF_AREA) DESC, count(*) DESC, indicator
  LIMIT 1
)`;

/** Statements for any collection, with names in the reader's language. */
export function examplesFor(language: Language): Example[] {
  const { example } = sqlWords(language);
  const name = `name_${language}`;
  return [
    {
      title: example.counts,
      sql: `SELECT r.${name} AS reform, o.role, count(*) AS figures
FROM observations AS o
JOIN reforms AS r ON r.reform_id = o.reform
GROUP BY r.${name}, o.role
ORDER BY figures DESC, reform, o.role`,
    },
    {
      title: example.stated,
      sql: `SELECT o.observation_id, i.${name} AS indicator, o.TIME_PERIOD, o.as_stated,
  s.publisher_${language} AS publisher, s.date
FROM observations AS o
JOIN indicators AS i ON i.indicator_id = o.indicator
JOIN sources AS s ON s.source_id = o.source
WHERE o.as_stated <> ''
ORDER BY s.date DESC, indicator`,
    },
    {
      title: example.computed,
      sql: `SELECT observation_id, OBS_VALUE, interval_lower, interval_upper, UNIT_MEASURE, formula
FROM observations
WHERE formula IS NOT NULL AND formula <> ''
ORDER BY observation_id`,
    },
    {
      title: example.latest,
      sql: `${ONE_INDICATOR}
SELECT a.${name} AS area, max(o.TIME_PERIOD) AS period,
  max_by(o.OBS_VALUE, o.period_end) AS value, max_by(o.observation_id, o.period_end) AS observation_id
FROM observations AS o
JOIN one ON one.indicator = o.indicator
JOIN areas AS a ON a.code = o.REF_AREA
GROUP BY a.${name}
ORDER BY value DESC`,
    },
    {
      title: example.change,
      sql: `${ONE_INDICATOR}
SELECT a.${name} AS area, o.series, o.TIME_PERIOD AS period, o.OBS_VALUE AS value,
  o.OBS_VALUE - lag(o.OBS_VALUE) OVER (
    PARTITION BY o.REF_AREA, o.series ORDER BY o.period_end
  ) AS change
FROM observations AS o
JOIN one ON one.indicator = o.indicator
JOIN areas AS a ON a.code = o.REF_AREA
ORDER BY area, o.series, o.period_end`,
    },
  ];
}
