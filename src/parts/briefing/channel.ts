const NAME = 'reform-yardstick-briefings';

type Listener = (id: string) => void;

const own = new Set<Listener>();
let channel: BroadcastChannel | undefined;

/** One for the page: a channel tells others, never itself. */
function tabs(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  channel ??= new BroadcastChannel(NAME);
  return channel;
}

/** Tells this page that a briefing changed. */
export function announceHere(id: string): void {
  for (const listener of own) listener(id);
}

/** Tells this page and the other tabs that a briefing changed or is gone. */
export function announce(id: string): void {
  tabs()?.postMessage(id);
  announceHere(id);
}

/** Calls `listener` with the id of each briefing that another tab changed; gives what stops it. */
export function watchBriefings(listener: Listener): () => void {
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') listener(data);
  };
  const heard = tabs();
  heard?.addEventListener('message', hear);
  return () => heard?.removeEventListener('message', hear);
}

/** As `watchBriefings`, and with those that this page changed. */
export function watchShelf(listener: Listener): () => void {
  const stop = watchBriefings(listener);
  own.add(listener);
  return () => {
    own.delete(listener);
    stop();
  };
}
