import { LANGUAGES, type Language } from '../base/vocabulary.ts';

/** Version of the messages between a frame and its host page. */
export const PROTOCOL_VERSION = 1;

export const FRAME_THEMES = ['auto', 'light', 'dark'] as const;
export type FrameTheme = (typeof FRAME_THEMES)[number];

/** What a frame shows, as far as its host may know and choose. */
export interface FrameState {
  readonly theme: FrameTheme;
  readonly language: Language;
  /** Whether the data table is open. */
  readonly table: boolean;
}

/** What a host asks of a frame. */
export type HostMessage =
  | { readonly kind: 'get' }
  | { readonly kind: 'set'; readonly change: Partial<FrameState> };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The colours that a name asks for; undefined if there are none of that name. */
export function frameTheme(name: unknown): FrameTheme | undefined {
  return FRAME_THEMES.find((one) => one === name);
}

function readChange(state: unknown): Partial<FrameState> | null {
  if (!isObject(state)) return null;
  const { theme, language, table } = state;
  const known = {
    theme: frameTheme(theme),
    language: LANGUAGES.find((one) => one === language),
    table: typeof table === 'boolean' ? table : undefined,
  };
  const given = Object.entries({ theme, language, table }).filter(([, one]) => one !== undefined);
  // One wrong value spoils the whole message: half of what was asked would be a surprise.
  if (given.some(([key]) => known[key as keyof FrameState] === undefined)) return null;
  return Object.fromEntries(given.map(([key]) => [key, known[key as keyof FrameState]]));
}

/**
 * Reads what came by postMessage: `{ type: 'reform-chart:get-state', v: 1 }` or
 * `{ type: 'reform-chart:set-state', v: 1, state: { theme?, language?, table? } }`; null for all else.
 */
export function readHostMessage(data: unknown): HostMessage | null {
  if (!isObject(data) || data.v !== PROTOCOL_VERSION) return null;
  if (data.type === 'reform-chart:get-state') return { kind: 'get' };
  if (data.type !== 'reform-chart:set-state') return null;
  const change = readChange(data.state);
  return change && { kind: 'set', change };
}

/** A frame's answer to its host. */
export function stateMessage(id: string, state: FrameState, height: number) {
  return { type: 'reform-chart:state', v: PROTOCOL_VERSION, id, state, height };
}

/** A frame's height in pixels in every dialect that hosts know: ours, AMP's and Datawrapper's. */
export function heightMessages(id: string, height: number): readonly object[] {
  return [
    { type: 'reform-chart:height', v: PROTOCOL_VERSION, id, height },
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [id]: height } },
  ];
}

/** The height that a frame tells its host, read by the host; null for all else. */
export function readHeight(data: unknown): number | null {
  if (!isObject(data) || data.v !== PROTOCOL_VERSION) return null;
  if (data.type !== 'reform-chart:height' && data.type !== 'reform-chart:state') return null;
  const { height } = data;
  return typeof height === 'number' && height > 0 && height < 100_000 ? height : null;
}
