import { isComputed } from '../../base/computed.ts';
import { isStated } from '../../base/quantity.ts';
import { type Role, STAGES, type Stage } from '../../base/vocabulary.ts';
import { type CatalogIndex, figuresOfReform, mustGet } from '../../catalog/index-catalog.ts';
import { isOwnOf } from '../../catalog/own.ts';
import type { Observation, Reform } from '../../catalog/types.ts';
import { againstOf } from '../measures/counterpart.ts';

/** What the figures of a reform show, and how far. */
export interface ReformEvidence {
  readonly reform: Reform;
  /** The figures for its row: the best first, what it is held against last; may be empty. */
  readonly figures: readonly Observation[];
  /** What the best figure is held against; null where nothing is. */
  readonly against: Observation | null;
  /** Stages that the sources state figures of. */
  readonly stages: readonly Stage[];
  /** Stages of which they give only plans, standards or forecasts. */
  readonly foreseen: readonly Stage[];
}

/** What happened, then what is to happen; a figure of the first kind is always the better one. */
const ROLES: readonly Role[] = ['actual', 'change', 'plan', 'projection', 'target', 'standard'];
const HAPPENED: readonly Role[] = ['actual', 'change'];
/** Delivered is not achieved: money, milestones and activity are held against nothing here. */
const RESULTS: readonly Stage[] = ['output', 'outcome'];
/** Figures in one unit that have room on one yardstick. */
const MOST_TOGETHER = 2;

function ownFigures(index: CatalogIndex, reform: Reform): Observation[] {
  return figuresOfReform(index, reform.id).filter(
    (one) =>
      isOwnOf(index.catalog, reform, one) &&
      ROLES.includes(one.role) &&
      (isStated(one) || one.words !== undefined),
  );
}

const stageOf = (index: CatalogIndex, one: Observation): Stage =>
  mustGet(index.indicators, 'indicator', one.indicator).stage;

/** The most telling first: what happened, the further stage, stated, then in the order of the headline. */
function byMerit(index: CatalogIndex, { headline }: Reform) {
  const place = ({ id }: Observation) => (headline.indexOf(id) + 1 || headline.length + 1) - 1;
  return (a: Observation, b: Observation): number =>
    ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
    STAGES.indexOf(stageOf(index, b)) - STAGES.indexOf(stageOf(index, a)) ||
    Number(isComputed(a)) - Number(isComputed(b)) ||
    place(a) - place(b);
}

/** What a figure is held against, if it tells of a result. */
function heldAgainst(index: CatalogIndex, one: Observation): Observation | null {
  if (!RESULTS.includes(stageOf(index, one)) || !isStated(one)) return null;
  const against = againstOf(index, one);
  return against !== null && isStated(against) ? against : null;
}

function stagesOf(index: CatalogIndex, figures: readonly Observation[], roles: readonly Role[]) {
  const found = figures
    .filter((one) => roles.includes(one.role) && !isComputed(one))
    .map((one) => stageOf(index, one));
  return STAGES.filter((stage) => found.includes(stage));
}

const gathered = new WeakMap<CatalogIndex, Map<string, ReformEvidence>>();

/** Gathers what the sources state of a reform, and the best that can be said of it; once for an index. */
export function evidenceOf(index: CatalogIndex, reform: Reform): ReformEvidence {
  const known = gathered.get(index) ?? new Map<string, ReformEvidence>();
  gathered.set(index, known);
  const evidence = known.get(reform.id) ?? gather(index, reform);
  known.set(reform.id, evidence);
  return evidence;
}

function gather(index: CatalogIndex, reform: Reform): ReformEvidence {
  const own = ownFigures(index, reform).sort(byMerit(index, reform));
  const pairs = own.flatMap((one) => {
    const against = heldAgainst(index, one);
    return against === null ? [] : [{ one, against }];
  });
  // A baseline tells a change; a standard only tells that it is kept.
  const [pair] = [...pairs.filter(({ against }) => against.role === 'baseline'), ...pairs];
  const stages = stagesOf(index, own, HAPPENED);
  const expected = stagesOf(index, own, ROLES).filter((stage) => !stages.includes(stage));
  const known = { reform, stages, foreseen: expected };
  if (pair === undefined) return { ...known, figures: own.slice(0, 1), against: null };
  const { against } = pair;
  const together = pairs
    .filter((other) => other.against.id === against.id && other.one.unit === pair.one.unit)
    .map(({ one }) => one);
  const mates = against.role === 'baseline' ? [pair.one] : together.slice(0, MOST_TOGETHER);
  return { ...known, figures: [...mates, against], against };
}

/** Orders reforms by evidence, the strongest first: held against a baseline, a standard, the furthest stage. */
export function byEvidence(a: ReformEvidence, b: ReformEvidence): number {
  const held = ({ against }: ReformEvidence) =>
    against === null ? 0 : against.role === 'baseline' ? 2 : 1;
  const furthest = ({ stages }: ReformEvidence) => STAGES.indexOf(stages.at(-1) ?? 'input');
  return (
    held(b) - held(a) ||
    Number(b.stages.length > 0) - Number(a.stages.length > 0) ||
    furthest(b) - furthest(a) ||
    b.stages.length - a.stages.length
  );
}
