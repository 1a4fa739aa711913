const NAME = 'reform-yardstick-briefings';

let channel: BroadcastChannel | undefined;

/** One for the page: a channel tells others, never itself. */
function tabs(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  channel ??= new BroadcastChannel(NAME);
  return channel;
}

/** Tells the other tabs that a briefing changed or is gone. */
export function announce(id: string): void {
  tabs()?.postMessage(id);
}

/** Calls `listener` with the id of each briefing that another tab changed; gives what stops it. */
export function watchBriefings(listener: (id: string) => void): () => void {
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') listener(data);
  };
  const heard = tabs();
  heard?.addEventListener('message', hear);
  return () => heard?.removeEventListener('message', hear);
}
