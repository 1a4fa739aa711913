import type { LocalText, Unit } from '../../base/vocabulary.ts';
import { PLACE } from '../../catalog/area-within.ts';
import type {
  Area,
  ChartSpec,
  Field,
  Indicator,
  Observation,
  Reform,
  Source,
} from '../../catalog/types.ts';
import type { Knowledge, NamedArea } from '../knowledge.ts';
import type { Mapping } from '../mapping.ts';
import type { Reading } from '../reading.ts';
import { idOf } from './ids.ts';
import type { OwnWords } from './own-words.ts';

/** A table that was read, and the file that it stands in. */
export interface ReadTable {
  readonly file: string;
  readonly hash: string;
  /** Text files have one sheet, which has no name of its own. */
  readonly isText: boolean;
  readonly reading: Pick<Reading, 'mapping' | 'facts' | 'wholes'>;
}

/** What a package is made with. */
export interface OwnOptions {
  /** Its id: lower case, digits, hyphens. */
  readonly name: string;
  readonly title?: string | undefined;
  /** Who stated the figures; '' where not told. */
  readonly statedBy: string;
  /** Day of opening, ISO 8601. */
  readonly day: string;
  readonly knowledge: Knowledge;
  readonly words: OwnWords;
  /** True if its data are made up, as an example is. */
  readonly synthetic?: boolean;
}

/** The same, with what the tables were read by. */
export interface Given extends OwnOptions {
  readonly mappings: readonly Mapping[];
}

/** The records of a package of one’s own: plain data, so that a device can keep it. */
export interface OwnPackage {
  readonly name: string;
  readonly title: LocalText;
  readonly description: LocalText;
  readonly licence: LocalText;
  /** True if its data are made up, as an example is. */
  readonly synthetic: boolean;
  readonly units: readonly Unit[];
  readonly areas: readonly Area[];
  readonly fields: readonly Field[];
  readonly reforms: readonly Reform[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly sources: readonly Source[];
  readonly charts: readonly ChartSpec[];
}

/** The code of a place: the known one, or one made of its name. */
export function areaCode(area: NamedArea | null): string {
  if (area === null) return PLACE;
  const known = codes.get(area) ?? (area.code || idOf('own', area.name));
  codes.set(area, known);
  return known;
}

/** Many figures are of one place. */
const codes = new WeakMap<NamedArea, string>();
