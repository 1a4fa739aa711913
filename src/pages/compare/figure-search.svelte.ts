import type { Attachment } from 'svelte/attachments';
import type { Language } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import type { Filter } from '../../engine/question.ts';
import { dismiss } from '../../parts/picker/dismiss.ts';
import {
  type Choice,
  choiceOf,
  figureEntries,
  fits,
  fittingFigures,
} from '../../parts/search/choices.ts';
import { Searcher } from '../../parts/search/searcher.svelte.ts';
import type { NarrowedBy } from './narrowing.ts';
import { type FigureParts, NOTHING, partFigures } from './part-figures.ts';
import {
  figuresOfSeries,
  filterOf,
  largeSeries,
  type Series,
  seriesChoice,
  seriesEntry,
} from './series.ts';

const SHOWN = 40;

/** Choices under a heading; '' where all stand alike. */
export interface ChoiceGroup {
  readonly heading: '' | 'sameUnit' | 'otherUnits';
  readonly choices: readonly Choice[];
  /** Position of the first of them among all. */
  readonly from: number;
}

/** A searchable list of figures: what was typed, what is found, and which one the keys are on. */
export class FigureSearch {
  reforms = $state.raw<readonly string[]>([]);
  areas = $state.raw<readonly string[]>([]);
  open = $state(false);
  /** True once those of other units were asked for. */
  all = $state(false);
  #active = $state(0);
  readonly #index: () => CatalogIndex | null;
  readonly #chosen: () => readonly string[];
  readonly #language: () => Language;
  readonly #add: (id: string) => void;
  readonly #bring: (filter: Partial<Filter>) => void;

  /** The catalog as it first came: what is looked up later makes no new index of what is searched. */
  readonly #first = $derived.by(() => {
    const index = this.#index();
    this.#firstCame ??= index;
    return this.#firstCame;
  });
  #firstCame: CatalogIndex | null = null;
  readonly #series: readonly Series[] = $derived.by(() =>
    this.#first === null ? [] : largeSeries(this.#first),
  );
  /** The series whose figures are listed; null while all are searched. */
  #opened = $state.raw<Series | null>(null);

  readonly search = new Searcher(() => {
    const index = this.#first;
    if (index === null) return [];
    return [...figureEntries(index), ...this.#series.map((one) => seriesEntry(index, one))];
  });
  /** What is not chosen yet. */
  #free(figures: readonly Observation[]): readonly Observation[] {
    const chosen = new Set(this.#chosen());
    return figures.filter(({ id }) => !chosen.has(id));
  }
  /** What fits, whatever was typed: a key need not look through it again. */
  readonly #fitting: readonly (Observation | Series)[] = $derived.by(() => {
    if (this.#first === null) return [];
    const series = this.#series.filter((one) => fits(one, this));
    return [...this.#free(fittingFigures(this.#first, this)), ...series];
  });
  readonly #byId = $derived(new Map(this.#fitting.map((one) => [one.id, one])));
  readonly #parts: FigureParts = $derived.by(() => {
    const index = this.#index();
    if (index === null || !this.open) return NOTHING;
    if (this.#opened !== null) {
      return {
        near: this.#free(figuresOfSeries(index.catalog.observations, this.#opened)),
        rest: [],
      };
    }
    if (this.search.asked) return { near: this.search.pick(this.#fitting, this.#byId), rest: [] };
    return partFigures(index, this.#fitting, this.#chosen());
  });
  /** How many stand folded: of other units or without a figure, until they are asked for. */
  readonly folded = $derived(this.all ? 0 : this.#parts.rest.length);
  readonly total = $derived(this.#parts.near.length + (this.all ? this.#parts.rest.length : 0));
  readonly groups: readonly ChoiceGroup[] = $derived.by(() => {
    const { near, rest } = this.#parts;
    const [first, more] = [this.#written(near), this.all ? this.#written(rest) : []];
    const groups: ChoiceGroup[] = [
      { heading: rest.length > 0 ? 'sameUnit' : '', choices: first, from: 0 },
      { heading: 'otherUnits', choices: more, from: first.length },
    ];
    return groups.filter(({ choices }) => choices.length > 0);
  });
  readonly choices: readonly Choice[] = $derived(this.groups.flatMap(({ choices }) => choices));
  /** Position of the choice that Enter adds; -1 if there is none. */
  readonly active = $derived(Math.min(this.#active, this.choices.length - 1));

  constructor(sources: {
    readonly index: () => CatalogIndex | null;
    readonly chosen: () => readonly string[];
    readonly language: () => Language;
    readonly add: (id: string) => void;
    /** Looks up figures that are not at hand. */
    readonly bring: (filter: Partial<Filter>) => void;
  }) {
    this.#index = sources.index;
    this.#chosen = sources.chosen;
    this.#language = sources.language;
    this.#add = sources.add;
    this.#bring = sources.bring;
  }

  #written(figures: readonly (Observation | Series)[]): readonly Choice[] {
    const index = this.#index();
    if (index === null) return [];
    const language = this.#language();
    return figures
      .slice(0, SHOWN)
      .map((one) =>
        'count' in one ? seriesChoice(index, one, language) : choiceOf(index, one, language),
      );
  }

  readonly show = (): void => {
    if (!this.open) this.all = false;
    this.open = true;
  };

  /** Narrows the list to some reforms or places; an empty list leaves it whole. */
  readonly narrow = (by: NarrowedBy, values: readonly string[]): void => {
    this[by] = values;
    this.#active = 0;
    this.#opened = null;
  };

  /** Starts again at the first choice, as after typing. */
  readonly restart = (): void => {
    this.#active = 0;
    this.#opened = null;
    this.open = true;
  };

  /** Adds a figure, or lists those of a series. */
  readonly add = (id: string): void => {
    const series = this.#series.find((one) => one.id === id);
    if (series === undefined) this.#add(id);
    else {
      this.#active = 0;
      this.#opened = series;
      this.#bring(filterOf(series));
    }
  };

  /** Arrow keys move, Enter adds and keeps the list open for the next. */
  readonly keydown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const count = this.choices.length;
      if (!this.open) this.restart();
      else if (count > 0) this.#active = (this.active + step + count) % count;
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.search.whenFound(() => {
        const choice = this.open ? this.choices[this.active] : undefined;
        if (choice !== undefined) this.add(choice.id);
      });
    }
  };

  readonly dismiss = dismiss({
    isOpen: () => this.open,
    close: () => {
      this.open = false;
    },
  });

  /** Attach to the list: keeps the active choice in sight. */
  readonly follow: Attachment<HTMLElement> = (list) => {
    list.querySelectorAll('[role=option]')[this.active]?.scrollIntoView({ block: 'nearest' });
  };
}
