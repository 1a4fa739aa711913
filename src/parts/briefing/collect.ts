import type { Language } from '../../base/vocabulary.ts';
import { emptyBriefing } from '../../spec/briefing/briefing.ts';
import { loadFigures, type Wanted } from '../load-figures.ts';
import { opened } from '../opened.svelte.ts';
import type { Site } from '../site.ts';
import { addContent, removeContent } from './add.ts';
import { type Content, contentOf } from './content.ts';
import { chooseBriefing, currentOf } from './current.ts';
import type { CollectItem } from './item.ts';
import { changeBriefing, changeChosen, deleteBriefing, listBriefings } from './store.ts';

/** What was put where. */
export interface Collected {
  readonly id: string;
  /** Of the briefing; '' while it has none. */
  readonly title: string;
  /** Blocks that the briefing holds now. */
  readonly blocks: number;
  /** Takes it out again, wherever in the briefing it stands by then. */
  readonly undo: () => Promise<void>;
}

/** The language of the briefing that is collected into; that of the page for a new one. */
async function languageOfCurrent(language: Language): Promise<Language> {
  try {
    return currentOf(await listBriefings())?.language ?? language;
  } catch {
    // What storing meets, it tells.
    return language;
  }
}

async function takeBack(id: string, added: Content, made: boolean): Promise<void> {
  const { briefing } = await changeBriefing(id, (now) => removeContent(now, added));
  if (made && briefing.blocks.length === 0) await deleteBriefing(id);
}

/**
 * Puts an item at the end of the current briefing, which is made if there is none.
 * @param site for the catalog, and the language of a briefing that is made
 * @throws YardstickError `briefing-no-room`, what the store throws (the page then holds what was
 * added), and what the catalog throws
 */
export async function collect(item: CollectItem, site: Site): Promise<Collected> {
  const { language } = site;
  const known = { opened: opened.document, catalog: (wanted: Wanted) => loadFigures(site, wanted) };
  const content = await contentOf(item, await languageOfCurrent(language), known);
  let made = '';
  const { briefing } = await changeChosen(
    (all) => currentOf(all)?.id,
    () => {
      const fresh = emptyBriefing({ language, title: '' });
      made = fresh.id;
      return fresh;
    },
    (now) => addContent(now, content),
  );
  const { id, title, blocks } = briefing;
  chooseBriefing(id);
  return { id, title, blocks: blocks.length, undo: () => takeBack(id, content, made === id) };
}
