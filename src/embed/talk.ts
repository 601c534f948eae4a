/** What a page says to a frame of ours, with a port to answer through. Nobody else hears the answers. */
export const GREETING = 'hamkit: how high are you?';

/** The answer, now and after each change: CSS px that the frame's page is high. */
export interface Height {readonly height: number}

/** No page of ours is higher; what says so is none. CSS px. */
const MOST = 50_000;

/** The height in a message from the frame, or undefined for any other message. */
export function heightIn(data: unknown): number | undefined {
  const height: unknown = typeof data === 'object' && data !== null && 'height' in data ? data.height : undefined;
  return typeof height === 'number' && height > 0 && height <= MOST ? Math.ceil(height) : undefined;
}
