import type { MeasureCode } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { ComparisonRequest } from '../../compare/comparison/comparison.ts';

/** Names of the examples; each has its texts in `compare.example` of the messages. */
export type ExampleName = 'approvals' | 'court' | 'reforms' | 'rivers' | 'places';

/** A comparison to start from. */
export interface Example {
  readonly name: ExampleName;
  readonly request: ComparisonRequest;
}

function example(
  name: ExampleName,
  measure: MeasureCode,
  ids: readonly string[],
  per = '',
): Example {
  return { name, request: { ids, measure, per, ack: [] } };
}

/** Ids of observations are never reused, so that these stay what they are. */
const EXAMPLES: readonly Example[] = [
  example('approvals', 'target', [
    'construction-approval-private',
    'construction-approval-government',
  ]),
  example('court', 'change', ['court-service-days', 'court-amount-recovered']),
  example('reforms', 'change', [
    'court-service-days',
    'court-enforcement-cases',
    'court-amount-recovered',
    'clearance-efficiency-gain',
  ]),
  example('rivers', 'rate', ['river-distance', 'river-issues'], 'river-patrols'),
  example('places', 'stated', [
    'db-starting-business-days-110000-2019',
    'db-starting-business-days-310000-2019',
    'db-starting-business-days-hk-2019',
    'db-starting-business-days-sg-2019',
    'db-starting-business-days-oecd-hi-2019',
  ]),
];

/** The examples whose figures this catalog has; the first is what the page opens with. */
export function examplesOf(index: CatalogIndex): Example[] {
  return EXAMPLES.filter(({ request: { ids, per } }) =>
    [...ids, ...(per === '' ? [] : [per])].every((id) => index.observations.has(id)),
  );
}
