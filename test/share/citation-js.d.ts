/** The one call the tests make of citation-js, which has no types of its own. */
declare module 'citation-js' {
  export default class Cite {
    constructor(data: string);
    readonly data: readonly unknown[];
  }
}
