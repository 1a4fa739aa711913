import type { Attachment } from 'svelte/attachments';

/** Pixels, until a frame has told its height. */
export const FIRST_HEIGHT = 480;

/** Attaches to a frame of an embedded chart and passes on the heights, in pixels, that it tells. */
export function frameHeight(tell: (height: number) => void): Attachment<HTMLIFrameElement> {
  return (frame) => {
    const stop = new AbortController();
    const listen = ({ source, data }: MessageEvent) => {
      if (source !== frame.contentWindow || data?.type !== 'reform-chart:height') return;
      tell(Number(data.height));
    };
    window.addEventListener('message', listen, { signal: stop.signal });
    return () => stop.abort();
  };
}
