import { tick } from 'svelte';
import type { Language } from '../../base/vocabulary.ts';
import {
  type ChartChange,
  type FigureChange,
  refreshBriefing,
  refreshChart,
  refreshFigure,
} from '../../compare/briefing/freshness.ts';
import { writeQuoted } from '../../export/briefing/prose.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/number.ts';
import { pageLocation } from '../../parts/location.svelte.ts';
import {
  type Block,
  type Briefing,
  blockId,
  type ChartBlock,
} from '../../spec/briefing/briefing.ts';
import { BRIEFING_LIMITS } from '../../spec/briefing/schema.ts';
import {
  duplicateBlock,
  insertAfter,
  moveBlock,
  orderBlocks,
  positionOf,
  removeBlock,
  replaceText,
  type TextPart,
} from './blocks.ts';
import { figureName } from './figure-words.ts';
import { focusWithin } from './focus.ts';
import { FreshnessCheck } from './freshness.svelte.ts';
import type { BriefingModel } from './model.svelte.ts';
import type { FigureText } from './prose/figure-view.ts';
import { labelOf, nameOf } from './words.ts';
import { Writing } from './writing.svelte.ts';

/** What the author does with blocks and texts, and what is told of it. */
export class Desk {
  /** The last thing that was done, for a live region. */
  said = $state('');
  /** Id of the block that is to be written in once it stands on the page. */
  wanted = $state('');
  readonly model: BriefingModel;
  /** The text that is being written, and what is asked of it. */
  readonly writing = new Writing();
  readonly freshness: FreshnessCheck;
  readonly #language: () => Language;
  /** Of the briefing; apart, so that what depends on it does not depend on every letter. */
  readonly content: Language = $derived.by(() => this.model.briefing.language);
  readonly #figures = $derived.by(() => this.model.briefing.figures);
  readonly #quoted = $derived(new Map(this.#figures.map((one) => [one.figure.observation, one])));

  constructor(model: BriefingModel, language: () => Language) {
    this.model = model;
    this.freshness = new FreshnessCheck(model);
    this.#language = language;
  }

  get #words() {
    return messages(this.#language()).briefing.edit;
  }

  /** A block by kind and name, in the page's language. */
  readonly label = (block: Block): string =>
    labelOf(block.kind, this.name(block), this.#language());

  /** What a block says, in short; '' if nothing yet. */
  readonly name = (block: Block): string =>
    nameOf(block, this.content, (id) => this.figureText(id).text);

  /** Says something again even if it was said just now. */
  readonly say = (text: string): void => {
    this.said = this.said === text ? `${text}\u00A0` : text;
  };

  /** How a figure stands in a text. */
  readonly figureText = (id: string): FigureText => {
    const quoted = this.#quoted.get(id);
    const language = this.content;
    const changed = this.freshness.figure(id) !== undefined;
    if (quoted === undefined) return { text: `{${id}}`, title: '', changed };
    return { text: writeQuoted(quoted, language), title: figureName(quoted, language), changed };
  };

  readonly openFigure = (id: string): void => pageLocation.openFigure(id);

  readonly sayFigure = (id: string): void => {
    const { text, title } = this.figureText(id);
    this.say(this.#words.figureSelected(title === '' ? text : `${title} ${text}`));
  };

  readonly move = (block: Block, by: number): void => {
    this.#reorder(moveBlock(this.model.briefing, block.id, by), block);
  };

  /** Takes the order that dragging gave. */
  readonly order = (ids: readonly string[], block: Block | undefined): void => {
    if (block !== undefined) this.#reorder(orderBlocks(this.model.briefing, ids), block);
  };

  readonly remove = async (block: Block): Promise<void> => {
    const { briefing } = this.model;
    const position = positionOf(briefing, block.id);
    const neighbour = briefing.blocks[position + 1] ?? briefing.blocks[position - 1];
    this.model.change(removeBlock(briefing, block.id));
    this.say(this.#words.removed(this.label(block)));
    await tick();
    focusWithin(neighbour?.id);
  };

  readonly duplicate = (block: Block): void => {
    if (this.#full()) return;
    this.model.change(duplicateBlock(this.model.briefing, block.id));
    this.say(this.#words.duplicated(this.label(block)));
  };

  /** Puts a new block after the one of this id ('' is first) and goes there; charts are asked for. */
  readonly insert = (kind: Block['kind'], after: string): void => {
    if (this.#full()) return;
    const id = blockId();
    if (kind === 'chart') this.writing.ask = { kind, after };
    else if (kind === 'heading') this.#add({ id, kind, level: 1, text: '' }, after);
    else if (kind === 'text') this.#add({ id, kind, markdown: '' }, after);
    else this.#add({ id, kind }, after);
  };

  readonly insertChart = (document: ChartBlock['document'], after: string): void =>
    this.#add(
      { id: blockId(), kind: 'chart', document, show: 'chart', caption: '', note: '' },
      after,
    );

  readonly takeFigure = (change: FigureChange): void => {
    this.#take(refreshFigure(this.model.briefing, change));
  };

  readonly takeChart = (change: ChartChange): void => {
    this.#take(refreshChart(this.model.briefing, change));
  };

  /** Takes everything that the catalog has now. */
  readonly takeAll = (): void => {
    const { index, briefing } = this.model;
    if (index !== null) this.#take(refreshBriefing(index, briefing));
  };

  /** Puts what was pasted with headings in the place of a text. */
  readonly cutText = (id: string, parts: readonly TextPart[]): void => {
    const next = replaceText(this.model.briefing, id, parts);
    if (next.blocks.length > BRIEFING_LIMITS.blocks) {
      this.say(this.#words.full(String(BRIEFING_LIMITS.blocks)));
      return;
    }
    this.model.change(next);
  };

  readonly undo = (): void => {
    if (!this.model.canUndo) return;
    this.model.undo();
    this.say(this.#words.undone);
  };

  readonly redo = (): void => {
    if (!this.model.canRedo) return;
    this.model.redo();
    this.say(this.#words.redone);
  };

  readonly tooLong = (): void => this.say(this.#words.tooLong);

  #take(next: Briefing): void {
    const block = document.activeElement?.closest('li[id]')?.id.replace('block-', '');
    this.model.change(next);
    this.say(this.#words.taken);
    // The button goes with what it offered.
    void tick().then(() => {
      if (document.activeElement === document.body) focusWithin(block);
    });
  }

  #add(block: Block, after: string): void {
    this.model.change(insertAfter(this.model.briefing, after, [block]));
    if (block.kind === 'heading' || block.kind === 'text') this.wanted = block.id;
    else void tick().then(() => focusWithin(block.id));
    this.say(this.#words.inserted(this.label(block)));
  }

  #full(): boolean {
    const full = this.model.briefing.blocks.length >= BRIEFING_LIMITS.blocks;
    if (full) this.say(this.#words.full(String(BRIEFING_LIMITS.blocks)));
    return full;
  }

  #reorder(next: Briefing, block: Block): void {
    const focused = document.activeElement;
    this.model.change(next);
    const language = this.#language();
    const place = formatNumber(positionOf(next, block.id) + 1, language);
    this.say(
      this.#words.moved(this.label(block), place, formatNumber(next.blocks.length, language)),
    );
    // An element that is put elsewhere in the page loses the focus.
    void tick().then(() => {
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
    });
  }
}
