// Runs in every page and every frame of one before anything else: what happens there that must not.
(() => {
  const seen = {ran: [], violations: [], thrown: []};
  Object.defineProperty(window, 'seen', {value: seen});
  const within = (node) => {
    const place = node instanceof Element ? node.closest('[data-payload]') : undefined;
    return place ? Number(place.dataset.payload) : -1;
  };
  const run = () => {
    let target = -1;
    try {
      target = window === top ? within(window.event?.target) : top.payloadOf(window.frameElement);
      top.seen.ran.push(target);
    } catch {
      seen.ran.push(target);
    }
    return null;
  };
  window.payloadOf = within;
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) Object.defineProperty(window, name, {value: run});
  addEventListener('securitypolicyviolation', (event) => seen.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
  addEventListener('error', (event) => {
    if (event instanceof ErrorEvent && !event.message.includes('ResizeObserver')) seen.thrown.push(event.message);
  });
  addEventListener('unhandledrejection', (event) => seen.thrown.push(String(event.reason)));
  // what hamkit says to an author whose name is wrong is expected
  console.error = () => undefined;

  const SAFE = /^(?:https?|mailto|tel):$/;
  const OURS = /^(?:application\/ld\+json|module)$/;
  function* elementsOf(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* elementsOf(element.shadowRoot);
    }
  }
  const actsBy = (element) => {
    if (/^(?:iframe|object|embed|img|link|meta|base|form|style|animate|set|audio|video)$/i.test(element.localName)) return element.localName;
    if (element.localName === 'script' && !OURS.test(element.type)) return 'script';
    const attribute = [...element.attributes].find(({name}) => /^on|^style$|^srcdoc$|^is$/i.test(name));
    if (attribute) return attribute.name;
    return element instanceof HTMLAnchorElement && element.hasAttribute('href') && !SAFE.test(element.protocol) ? `href ${element.protocol}` : undefined;
  };

  window.arena = {
    /** What could act in a part of the page, also where nobody pressed it yet. */
    acts: (root = document.body) => [...elementsOf(root)].flatMap((element) => actsBy(element) ?? []),
    texts: (root = document.body) => [...elementsOf(root)].map((element) => [...element.childNodes].filter(({nodeType}) => nodeType === 3).map(({data}) => data).join('')).join('\n'),
    /** Puts elements into the page as a script would, and takes them out again. */
    async show(items, data) {
      const home = document.createElement('ham-content');
      if (data) home.data = data;
      else home.src = '/dist/cdn/data/';
      const elements = items.map(({tag, attributes = {}}) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        return element;
      });
      home.append(...elements);
      document.body.append(home);
      await customElements.whenDefined('ham-content');
      await Promise.all(items.map(({tag}) => customElements.whenDefined(tag)));
      await Promise.all(elements.map((element) => element.updateComplete));
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
      const result = {
        acts: arena.acts(home),
        shown: elements.filter(({shadowRoot}) => shadowRoot.querySelector('.ham:not([part~=message]), ul, a')).length,
        texts: arena.texts(home).length,
      };
      home.remove();
      return result;
    },
    /** When all that stands in for a tag has got it. */
    async upgraded() {
      while (document.querySelector('[data-ham]')) await new Promise((resolve) => { setTimeout(resolve, 10); });
      await Promise.all([...document.querySelectorAll('ham-exercise, ham-circuit')].map((element) => element.updateComplete));
    },
    /** Elements that ask for data where their ham-content says. */
    async from(sources) {
      const homes = sources.map((src) => {
        const home = document.createElement('ham-content');
        home.setAttribute('src', src);
        home.append(document.createElement('ham-exercise'));
        home.firstElementChild.name = 'bridge';
        document.body.append(home);
        return home;
      });
      await customElements.whenDefined('ham-content');
      await Promise.all(homes.map((home) => home.firstElementChild.updateComplete));
      const acts = homes.flatMap((home) => arena.acts(home));
      homes.forEach((home) => { home.remove(); });
      return acts;
    },
    /** The texts of a feed, as a reader of feeds shows them who trusts all of it. */
    feed(text) {
      const tree = new DOMParser().parseFromString(text, 'application/xml');
      if (tree.querySelector('parsererror')) return ['no XML'];
      const place = document.createElement('div');
      document.body.append(place);
      for (const {textContent} of tree.querySelectorAll('description, encoded, content, summary')) {
        const post = document.createElement('div');
        post.innerHTML = textContent;
        place.append(post);
      }
      const acts = arena.acts(place);
      place.remove();
      return acts;
    },
    /** What a careless page does with a text: the control. */
    naive(first, texts) {
      document.querySelector('main')?.remove();
      const main = document.createElement('main');
      document.body.append(main);
      texts.forEach((text, at) => {
        const place = document.createElement('div');
        place.dataset.payload = first + at;
        main.append(place);
        place.innerHTML = text;
      });
    },
    /** What visitors may do there: all that something waits for. */
    visit() {
      for (const element of document.querySelectorAll('[data-payload] *')) {
        for (const {name} of element.attributes) if (name.startsWith('on')) element.dispatchEvent(new Event(name.slice(2)));
        if (element.protocol === 'javascript:') element.dispatchEvent(new MouseEvent('click', {cancelable: true}));
      }
    },
  };
})();
