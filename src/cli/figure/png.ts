import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Failure} from '../failure.js';

/** A mail client or a card in dark colours would show dark lines on a dark ground through a picture without one. */
const GROUND = '#ffffff';

/**
 * Loads what makes a PNG of an SVG. It is 2.5 MB of WebAssembly, more than hamkit itself, and most who install hamkit only show its
 * elements: so it is theirs to install who want PNG files.
 */
export async function rasteriser(): Promise<(svg: string) => Uint8Array> {
  const {initWasm, Resvg} = await import('@resvg/resvg-wasm').catch((error: unknown) => {
    throw isMissing(error) ? new Failure('PNG files need @resvg/resvg-wasm, which is not installed. Run `npm i -D @resvg/resvg-wasm`, or leave out --png for SVG.', {cause: error}) : error;
  });
  await initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  return (svg) => new Resvg(svg, {background: GROUND}).render().asPng();
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}
