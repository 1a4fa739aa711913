import { renderSvg } from '../../src/charts/render.ts';
import type { Picture } from '../../src/export/exporter.ts';

/** Where a briefing under test comes from. */
export const OPTIONS = { address: 'https://example.org/zh/', date: '2026-11-23' };

/** How every PNG begins. */
export const PNG = [0x89, 0x50, 0x4e, 0x47];
const rasterise = async (_: Picture, scale: number) => new Uint8Array([...PNG, scale]);

/** What writers of briefings are given: a stand-in for each bitmap, no waiting. */
export const TOOLS = { draw: renderSvg, rasterise, step: async () => {} };
