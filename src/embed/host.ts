import { PROTOCOL_VERSION, readHeight } from './frame-protocol.ts';

/*
 * For pages that hold frames: gives each the height that it tells. Not needed where the page does
 * that already, for AMP or Datawrapper frames.
 */

const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed/"]')];

window.addEventListener('message', ({ data, source }) => {
  const height = readHeight(data);
  if (height === null) return;
  const frame = frames().find((one) => one.contentWindow === source);
  if (frame) frame.style.height = `${height}px`;
});

// Frames that loaded before this script have told their height already: ask again. The question
// tells nothing, so it may go to whatever is loaded there by now.
for (const frame of frames()) {
  const question = { type: 'reform-chart:get-state', v: PROTOCOL_VERSION };
  frame.contentWindow?.postMessage(question, '*');
}
