import { ownWords } from '../../i18n/own.ts';
import { mergePackages, withCharts } from '../../intake/package/merge.ts';
import type { OwnPackage } from '../../intake/package/own-types.ts';
import { packageZip } from '../../intake/package/zip.ts';
import { loadCatalog } from '../../parts/load-catalog.ts';
import type { HeldPackage } from '../../parts/own/database.ts';
import { OWN_LOG, OWN_LOG_EXAMPLE } from '../../parts/own/own-id.ts';
import { dropPackage, heldPackages, holdPackage } from '../../parts/own/store.ts';
import type { Site } from '../../parts/site.ts';
import { saveFile } from '../../parts/take-away/save-file.ts';
import { today } from '../../parts/today.ts';
import type { SeriesMeasure } from '../../records/series.ts';
import type { RecordsModel } from './records.svelte.ts';
import { namedApart } from './series-apart.ts';
import { seriesPackage } from './series-package.ts';
import { wholeNumber } from './state.ts';

/** What came of keeping a series. */
type Outcome = 'none' | 'busy' | 'kept' | 'nothing' | 'failed';

const given = { words: ownWords };

/** A package whose sources are those that its figures name. */
function pruned(own: OwnPackage): OwnPackage {
  const used = new Set(own.observations.map(({ source }) => source));
  return { ...own, sources: own.sources.filter(({ id }) => used.has(id)) };
}

/** The series of logs that this device holds for its reader. */
export class Keeping {
  held = $state.raw<readonly HeldPackage[]>([]);
  outcome = $state<Outcome>('none');
  /** The package of the series that was kept last. */
  latest = $state.raw<OwnPackage | null>(null);

  /** Looks up what is held; the effect of a component. */
  readonly remember = async (): Promise<void> => {
    try {
      const all = await heldPackages();
      this.held = all.filter(({ name }) => [OWN_LOG, OWN_LOG_EXAMPLE].includes(name));
    } catch {
      // The page that keeps says so once it is asked to.
    }
  };

  /** Keeps a measure of what is chosen: the same one of an earlier extract is brought up to date. */
  readonly keep = async (
    model: RecordsModel,
    site: Site,
    asked: { readonly measure: SeriesMeasure; readonly byArea: boolean; readonly stay: boolean },
  ): Promise<void> => {
    this.outcome = 'busy';
    try {
      await model.later();
      const { log, context, state } = model;
      if (log === null || context === null) throw new Error('no log is open');
      const { measure, byArea, stay } = asked;
      const limit = wholeNumber(state.limit);
      const { rows, chosen } = await model.series({ measure, byArea, limit, grain: state.by });
      const { catalog: known } = await loadCatalog(site);
      const fresh = seriesPackage({ measure, rows, chosen, log, context, state, known });
      this.latest = fresh === null ? null : await this.#hold(fresh, stay);
      this.outcome = fresh === null ? 'nothing' : 'kept';
    } catch {
      this.outcome = 'failed';
    }
    await this.remember();
  };

  /** Holds a series under a name of its own: it with that. */
  async #hold(counted: OwnPackage, stay: boolean): Promise<OwnPackage> {
    const { name } = counted;
    const before = (await heldPackages()).find((one) => one.name === name);
    const fresh = namedApart(counted, before?.own ?? null, given);
    const own = before === undefined ? fresh : pruned(mergePackages(before.own, fresh, given));
    const kept = stay || before?.kept === true;
    await holdPackage({ name, kept, day: today(), own }, before?.rev ?? 0);
    return fresh;
  }

  /** Lets a series go. */
  readonly remove = async ({ name, kept, rev, own }: HeldPackage, id: string): Promise<void> => {
    const observations = own.observations.filter(({ indicator }) => indicator !== id);
    const indicators = own.indicators.filter((one) => one.id !== id);
    this.outcome = 'none';
    try {
      if (observations.length === 0) await dropPackage(name);
      else {
        const rest = withCharts(pruned({ ...own, indicators, observations }), given);
        await holdPackage({ name, kept, day: today(), own: rest }, rev);
      }
    } catch {
      this.outcome = 'failed';
    }
    await this.remember();
  };

  /** Hands a package to the reader as one file. */
  readonly save = ({ own }: HeldPackage, title: string): void =>
    saveFile(`${title}-${today()}.zip`, packageZip(own), 'application/zip');
}
