import {GREETING, heightIn} from './talk.js';

// For the page around: gives each frame of ours the height of what is in it. Frames are known by their address, beside this script.
const page = new URL('embed.html', import.meta.url);

/** Only the frame itself can answer through the port, and only the origin that it was sent to can take it. */
function greet(frame: HTMLIFrameElement): void {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = ({data}: MessageEvent<unknown>) => {
    const height = heightIn(data);
    // An attribute, as a strict content security policy forbids the style that a string would set.
    if (height !== undefined) frame.height = String(height);
  };
  frame.contentWindow?.postMessage(GREETING, page.origin, [port2]);
}

for (const frame of document.querySelectorAll('iframe')) {
  if (!frame.src.startsWith(page.href)) continue;
  frame.addEventListener('load', () => greet(frame));
  // Where the frame was there first.
  greet(frame);
}
