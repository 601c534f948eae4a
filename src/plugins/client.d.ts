// Types of the modules that hamkit/rollup makes: `/// <reference types="hamkit/rollup-client" />`, or `types` in tsconfig.json.
declare module 'virtual:hamkit' {
  import type {Library} from 'hamkit/model';
  /** All entries of the content folder. */
  export const library: Library;
}
declare module 'virtual:hamkit/*' {
  import type {Library} from 'hamkit/model';
  /** The part of the library that a page needs to show one entry; the `data` of an element. */
  export const library: Library;
}
