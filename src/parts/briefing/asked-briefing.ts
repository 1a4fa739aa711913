import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import type { Briefing } from '../../spec/briefing/briefing.ts';
import type { LostPart } from '../../spec/briefing/read.ts';
import type { Site } from '../site.ts';
import { defineState } from '../url-state.ts';
import { packedIn } from './addresses.ts';
import type { StoredBriefing } from './store.ts';

/** The state of a page that shows one briefing of this device: its id. */
export const askedState = defineState({ b: { text: true } });

/** A briefing that a page's address asked for. */
export interface AskedBriefing {
  readonly briefing: Briefing;
  /** As this device keeps it; null if the address itself held it. */
  readonly stored: StoredBriefing | null;
  /** What a link held that could not be read. */
  readonly lost: readonly LostPart[];
}

/** What of an address may ask for a briefing. */
export interface Asking {
  /** Of a briefing on this device, or ''. */
  readonly id: string;
  /** The fragment with its `#`, or ''. */
  readonly hash: string;
  readonly site: Site;
}

async function unpack(packed: string, site: Site): Promise<AskedBriefing> {
  const [{ namesInLink, unpackBriefing }, { loadFigures }] = await Promise.all([
    loadPart(() => import('../../compare/briefing/link.ts')),
    loadPart(() => import('../load-figures.ts')),
  ]);
  const { briefing, lost } = unpackBriefing(await loadFigures(site, namesInLink(packed)), packed);
  return { briefing, lost, stored: null };
}

/**
 * Loads the briefing that an address asks for: a link's own, else one of this device; null if it
 * asks for none. Throws `unknown-briefing` and what the store, the catalog and links throw.
 */
export async function askedBriefing({ id, hash, site }: Asking): Promise<AskedBriefing | null> {
  const packed = packedIn(hash);
  if (packed !== '') return unpack(packed, site);
  if (id === '') return null;
  const { loadBriefing } = await loadPart(() => import('./store.ts'));
  const stored = await loadBriefing(id);
  if (stored === undefined) {
    throw new YardstickError('unknown-briefing', `unknown briefing: ${id}`, { briefing: id });
  }
  return { briefing: stored.briefing, stored, lost: [] };
}
