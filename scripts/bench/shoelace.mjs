import {join} from 'node:path';
import {fetchPackages, versionIn} from './fetch.mjs';

const VERSION = '2.20.1';

/** Where Shoelace lies, for comparison; undefined where it cannot be fetched. */
export function findShoelace() {
  const folder = fetchPackages(`Shoelace ${VERSION}`, [`@shoelace-style/shoelace@${VERSION}`]);
  if (!folder) return undefined;
  const dist = join(folder, 'node_modules/@shoelace-style/shoelace/dist');
  return {
    version: VERSION,
    lit: versionIn(folder, 'lit'),
    card: join(dist, 'components/card/card.js'),
    theme: join(dist, 'themes/light.css'),
    /** What its documentation has pages load from a CDN. */
    cdn: join(dist, '../cdn/'),
  };
}
