import { YardstickError } from '../../../base/error.ts';
import type { Language } from '../../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../../catalog/index-catalog.ts';
import type { ChartSpec } from '../../../catalog/types.ts';
import { TEMPLATES } from '../../../compare/briefing/templates/registry.ts';
import { areasOfIndicator, distanceFromHome } from '../../../compare/briefing/templates/series.ts';
import type { BriefingTemplate } from '../../../compare/briefing/templates/template.ts';
import { figuresIn } from '../../../compare/text.ts';
import type { Wanted } from '../../../parts/load-figures.ts';
import { foundOptions, type Option, optionsOf } from '../../../parts/search/options.ts';
import { Searcher } from '../../../parts/search/searcher.svelte.ts';
import type { Briefing } from '../../../spec/briefing/briefing.ts';

export type TemplateKind = BriefingTemplate['id'];

/** What is chosen for a briefing from a template, and what there is to choose from. */
export class TemplateForm {
  kind = $state<TemplateKind>('reform');
  /** What was picked of the list, each kind its own. */
  readonly picked = $state<Record<TemplateKind, string[]>>({
    reform: [],
    overview: [],
    comparison: [],
    indicator: [],
  });
  area = $state('');
  index = $state.raw<CatalogIndex | null>(null);
  readonly #language: () => Language;

  readonly options: readonly Option[] = $derived.by(() => {
    if (this.index === null) return [];
    if (this.kind === 'overview') return this.#packages(this.index);
    const dimension = this.kind === 'indicator' ? 'indicator' : 'reform';
    const all = optionsOf(this.index, dimension, this.#language());
    const known = this.index.reforms;
    if (dimension === 'reform') return all.filter(({ value }) => known.has(value));
    return this.#nearest(this.index, all);
  });
  readonly search = new Searcher(() => this.options.map(({ entry }) => entry));
  readonly found = $derived(foundOptions(this.options, this.search));
  readonly several = $derived(this.kind === 'comparison');
  readonly chosen = $derived(this.picked[this.kind]);
  /** Places that have figures of the chosen indicator. */
  readonly areas = $derived.by(() => {
    const [indicator] = this.picked.indicator;
    if (this.index === null || this.kind !== 'indicator' || indicator === undefined) return [];
    const { areas } = this.index;
    return areasOfIndicator(this.index, indicator).map((code) => mustGet(areas, 'area', code));
  });

  constructor(language: () => Language) {
    this.#language = language;
  }

  /** Indicators with figures of the reforms' own places before those of other places alone. */
  #nearest(index: CatalogIndex, all: readonly Option[]): Option[] {
    const distance = distanceFromHome(index);
    const nearest = new Map(
      all.map(({ value }) => [value, distance(areasOfIndicator(index, value)[0] ?? '')]),
    );
    return [...all].sort((a, b) => (nearest.get(a.value) ?? 0) - (nearest.get(b.value) ?? 0));
  }

  #packages(index: CatalogIndex): Option[] {
    const withReforms = new Set(index.catalog.reforms.map((reform) => reform.package));
    return index.catalog.packages
      .filter(({ id }) => withReforms.has(id))
      .map(({ id, title }) => {
        const names = [title.zh, title.en];
        const entry = { id, names, texts: [], written: [id], values: [] };
        return { value: id, label: title[this.#language()], group: '', entry };
      });
  }

  /** Takes the loaded catalog; where there is but one choice, it is made. */
  readonly open = (index: CatalogIndex): void => {
    this.index = index;
    const [only, ...others] = this.#packages(index);
    if (only !== undefined && others.length === 0) this.picked.overview = [only.value];
  };

  readonly turnTo = (kind: TemplateKind): void => {
    this.kind = kind;
    this.search.text = '';
  };

  /** Picks one, or adds and removes where several may be picked. */
  readonly pick = (value: string): void => {
    const { chosen } = this;
    this.area = '';
    if (!this.several) this.picked[this.kind] = [value];
    else if (chosen.includes(value)) this.picked.comparison = chosen.filter((one) => one !== value);
    else this.picked.comparison = [...chosen, value];
  };

  /** The figures that the briefing is written of, where they are not loaded whole. */
  wanted(): Wanted {
    const { index, chosen, kind } = this;
    if (index === null || chosen.length === 0) return {};
    if (kind === 'indicator') return { filters: [{ indicators: chosen }] };
    const of = (one: Pick<ChartSpec, 'reform' | 'package'>) =>
      kind === 'overview' ? chosen.includes(one.package) : chosen.includes(one.reform ?? '');
    const charts = index.catalog.charts.filter(of).map(({ id }) => id);
    const reforms = index.catalog.reforms.filter(({ id, package: own }) =>
      of({ reform: id, package: own }),
    );
    const named = reforms.flatMap(({ headline, summary, unmeasured }) => [
      ...headline,
      ...[summary, unmeasured].flatMap(figuresIn),
    ]);
    return { charts, ids: named, filters: kind === 'comparison' ? [{ reforms: chosen }] : [] };
  }

  /** Writes the briefing. Throws `template-none`, and what the template throws. */
  make(date: string): Briefing {
    const template = TEMPLATES.find(({ id }) => id === this.kind);
    const [first = ''] = this.chosen;
    if (this.index === null || template === undefined || first === '') {
      throw new YardstickError('template-none', `nothing chosen for ${this.kind}`);
    }
    const reforms = this.kind === 'indicator' ? [] : this.chosen;
    const { area } = this;
    const choice = { reforms, package: first, indicator: first, area, date };
    return template.make(this.index, choice, this.#language());
  }
}
