import { PLACE } from '../../catalog/area-within.ts';
import type { Area, Observation, Reform } from '../../catalog/types.ts';
import type { OwnOptions, OwnPackage } from './own-types.ts';
import type { ReformEdit } from './said.ts';
import { asWritten, EMPTY_TEXT, over } from './texts.ts';
import { typedDate, typedSourceId } from './typed.ts';

type Given = Pick<OwnOptions, 'words'>;

const MOST_HEADLINES = 3;

const isNamed = ({ name }: ReformEdit) => over(EMPTY_TEXT, name).zh !== '';

/** The last figure of each indicator aimed at, those of the reform's own place first. */
function headlineOf(own: OwnPackage, aims: readonly string[], area: string): string[] {
  const lastOf = (aim: string): Observation | undefined => {
    const figures = own.observations.filter(({ indicator }) => indicator === aim);
    const merit = (one: Observation) =>
      [one.area === area, one.role === 'actual'].map(Number).join('') + (one.end ?? '');
    return figures.sort((a, b) => (merit(a) < merit(b) ? 1 : -1))[0];
  };
  return aims.flatMap((aim) => lastOf(aim)?.id ?? []).slice(0, MOST_HEADLINES);
}

function reformOf(own: OwnPackage, edit: ReformEdit, { words }: Given): Reform | null {
  const known = own.reforms.find(({ id }) => id === edit.id);
  const chosen = edit.aims.filter((aim) => own.indicators.some(({ id }) => id === aim));
  const aims = chosen.length > 0 ? chosen : (known?.aims ?? []);
  const area = edit.area || (known?.area ?? PLACE);
  const headline = known?.headline ?? headlineOf(own, aims, area);
  // What has no name or no figure could not be published.
  if ((known === undefined && !isNamed(edit)) || headline.length === 0) return null;
  const name = over(known?.name ?? EMPTY_TEXT, edit.name);
  const said = (text: string) => asWritten(text.trim());
  const start = typedDate(edit.start) || (known?.start ?? '');
  const ended = typedDate(edit.end) || (known?.end ?? '');
  const end = ended !== '' && ended < start.slice(0, ended.length) ? '' : ended;
  return {
    ...{ id: edit.id, package: own.name, number: known?.number ?? null, name, area, aims },
    organisation: edit.organisation.trim()
      ? said(edit.organisation)
      : (known?.organisation ?? words.organisation),
    ...{ level: known?.level ?? 'other', fields: known?.fields ?? ['own'], start, end },
    datesSource: start === '' && end === '' ? '' : typedSourceId(edit.source),
    summary: edit.summary.trim() ? said(edit.summary) : (known?.summary ?? name),
    ...{ unmeasured: known?.unmeasured ?? EMPTY_TEXT, headline },
  };
}

/** Places that lie in no other lie in that of all tables, where a reform is for all. */
function areasFor(own: OwnPackage, reforms: readonly Reform[], { words }: Given): readonly Area[] {
  if (!reforms.some(({ area }) => area === PLACE)) return own.areas;
  const whole: Area = own.areas.find(({ code }) => code === PLACE) ?? {
    ...{ code: PLACE, name: words.place, kind: 'other', parent: null, column: null, row: null },
  };
  return [
    ...own.areas
      .filter(({ code }) => code !== PLACE)
      .map((one) => (one.parent === null ? { ...one, parent: PLACE } : one)),
    whole,
  ];
}

/** True for a reform that a reader may take out: no figure of the tables is of it. */
const isRemovable = (own: OwnPackage, id: string): boolean =>
  own.observations.every(({ reform }) => reform !== id);

/** A package with the reforms that its reader tells of, and without those that were taken out. */
export function withReforms(
  own: OwnPackage,
  edits: readonly ReformEdit[],
  given: Given,
): OwnPackage {
  const told = new Map(edits.map((edit) => [edit.id, edit]));
  const isGone = (id: string) => told.get(id)?.removed === true && isRemovable(own, id);
  const made = edits.flatMap((edit) => (edit.removed ? [] : (reformOf(own, edit, given) ?? [])));
  const byId = new Map([...own.reforms, ...made].map((one) => [one.id, one]));
  const reforms = [...byId.values()]
    .filter(({ id }) => !isGone(id))
    .map((one, at) => ({ ...one, number: at + 1 }));
  const fields =
    reforms.length > 0 && own.fields.length === 0
      ? [{ code: 'own', name: given.words.field }]
      : own.fields;
  return { ...own, reforms, fields, areas: areasFor(own, made, given) };
}
