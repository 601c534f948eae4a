// Types of the modules that hamkit/rollup makes: `/// <reference types="hamkit/rollup-client" />`, or `types` in tsconfig.json.
declare module 'virtual:hamkit' {
  import type {Library} from 'hamkit/model';
  /** All entries of the content folder. */
  export const library: Library;
}
declare module 'virtual:hamkit/figures/*' {
  import type {Figure} from 'hamkit/model';
  /** The figure of an exercise; the `data` of `<ham-figure>`. */
  export const figure: Figure;
}
declare module 'virtual:hamkit/*' {
  import type {Library} from 'hamkit/model';
  /** The part of the library that a page needs to show one entry, with the figures in it; the `data` of an element. */
  export const library: Library;
}
