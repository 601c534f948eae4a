import {once} from 'node:events';

/** Waits until the process is asked to end, by Ctrl-C or by a program that started it. */
export async function askedToEnd(): Promise<void> {
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
}
