import {STYLESHEET, stylesheet} from '../prerender/index.js';
import type {Context, DevServer} from './bundler.js';

/** Plugin of Vite: the one stylesheet of what stands in pages, as a file of the site, built or on Vite's server. */
export function stylesheetPlugin() {
  return {
    name: 'hamkit:stylesheet',

    configureServer({config: {base}, middlewares}: Pick<DevServer, 'config' | 'middlewares'>): void {
      middlewares.use(base + STYLESHEET, (_, response) => {
        response.statusCode = 200;
        response.setHeader('content-type', 'text/css');
        response.end(stylesheet());
      });
    },

    generateBundle(this: Context): void {
      this.emitFile({type: 'asset', fileName: STYLESHEET, source: stylesheet()});
    },
  };
}
