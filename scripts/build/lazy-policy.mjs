const POLICY = /\b([\w$]+)\.createPolicy\("lit-html",\{createHTML:([\w$]+)=>\2\}\)/g;

/**
 * Lit asks the browser for its Trusted Types policy as soon as it is loaded, and on a page whose `trusted-types` directive does
 * not say 'allow-duplicates' the second copy of Lit to do so throws. This puts the question off until the first render: a bundle
 * loaded twice renders nothing the second time, since its tags are taken, and so never asks. (One whose address has a query is
 * loaded again by its own parts, which then do render and do ask: the README warns of it.)
 */
export const lazyPolicy = () => ({
  name: 'hamkit-lazy-policy',
  transform(code, id) {
    if (!/\/lit-html\/lit-html\.js$/.test(id)) return null;
    const found = [...code.matchAll(POLICY)].length;
    if (found !== 1) this.error(`lit-html has changed: expected to find its policy once, found it ${found} times`);
    return {
      code: code.replace(POLICY, '{createHTML(h){return(this.p??=$1.createPolicy("lit-html",{createHTML:h=>h})).createHTML(h)}}'),
      map: null, // one line before, one line after
    };
  },
});
