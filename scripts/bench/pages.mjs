// Pages as sites have them, to prerender: posts of a static generator, and a page of a theme with what themes bring along, which is most
// of it: styles, scripts and data in the page, menus, icons, pictures in six sizes, comments. Their words mean nothing.
import {random} from './random.mjs';

const WORDS = ('the a of to and in that it for with on as my I was run runs mile miles morning week coach legs hamstring calf easy tempo hills track rain '
  + 'shoes after before until because slowly again never often twice strength sleep don’t it’s we’d race spring winter pace breath doctor knee').split(' ');

/** What a page is made of; the same in every run. */
function writer(seed) {
  const {whole, pick} = random(seed);
  const times = (count, make) => Array.from({length: count}, (_, at) => make(at)).join('');
  const words = (least, most) => Array.from({length: whole(least, most)}, () => pick(WORDS)).join(' ');
  const inline = () => pick([
    () => words(3, 9), () => words(3, 9), () => words(3, 9), () => `<em>${words(1, 3)}</em>`, () => `<strong>${words(1, 3)}</strong>`,
    () => `<a href="/${whole(2019, 2026)}/${pick(WORDS)}/?from=post&amp;at=${whole(1, 99)}">${words(1, 4)}</a>`, () => `“${words(2, 6)}”`, () => `I said "${words(2, 5)}"`, () => `<code>${words(1, 2)}</code>`,
  ])();
  const sentence = () => `${times(whole(2, 5), () => `${inline()} `).trim()}. `;
  const paragraph = () => `<p>${times(whole(2, 5), sentence).trim()}</p>\n`;
  const section = () => `<h2 id="s${whole(1, 1e6)}">${words(2, 6)}</h2>\n${times(whole(2, 5), paragraph)}${pick(['', `<ul>\n${times(whole(2, 5), () => `<li>${sentence()}</li>\n`)}</ul>\n`])}`;
  /** Sections up to a number of characters, with tags between them. */
  const body = (length, tags) => {
    let text = '';
    let used = 0;
    while (text.length < length || used < tags.length) {
      text += section();
      if (used < tags.length && text.length >= (used + 0.5) * length / tags.length) text += `${tags[used++]}\n`;
    }
    return text;
  };
  return {whole, pick, times, words, sentence, paragraph, body};
}

/** A post as a static generator writes it; `length` is about that of its text, in characters. */
export function post(length, tags = []) {
  const {body, words, times} = writer(length + tags.length);
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${words(3, 6)}</title>
  <link rel="stylesheet" href="/css/site.css">
</head>
<body>
<header><nav aria-label="Site"><ul>${times(5, (at) => `<li><a href="/${at}/">${words(1, 2)}</a></li>`)}</ul></nav></header>
<main>
<article>
<h1>${words(3, 6)}</h1>
<p><time datetime="2025-11-01">1 November 2025</time></p>
${body(length, tags)}</article>
</main>
<footer><p>${words(5, 9)}</p></footer>
</body>
</html>
`;
}

/** A post of a themed site, of about 200 kB. */
export function themed(tags = []) {
  const w = writer(7);
  const {times, whole, pick, words, sentence, paragraph, body} = w;
  const icon = () => `<svg class="icon icon-${pick(WORDS)}" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M${times(whole(8, 24), () => `${whole(0, 240) / 10} ${whole(0, 240) / 10}${pick(['L', 'C', 'h', 'v', ' '])}`)}z"></path></svg>`;
  const rule = () => `.wp-block-${pick(WORDS)} > .has-${pick(WORDS)}-color:not(.is-style-${pick(WORDS)}) a[href^="#"] { color: var(--preset--color--${pick(WORDS)}); padding: ${whole(0, 40)}px ${whole(0, 40)}px !important }\n`;
  const preset = (at) => `--preset--${pick(['color', 'gradient', 'font-size', 'spacing'])}--${pick(WORDS)}-${at}: rgba(${whole(0, 255)},${whole(0, 255)},${whole(0, 255)},.${whole(1, 9)});`;
  const item = (depth) => `<li id="menu-item-${whole(1, 9999)}" class="menu-item menu-item-type-post_type menu-item-object-page${depth ? ' menu-item-has-children' : ''}"><a class="menu-link" href="https://example.com/${pick(WORDS)}/">${words(1, 3)}</a>${depth ? `<button class="sub-menu-toggle" aria-expanded="false" aria-label="Submenu">${icon()}</button>\n<ul class="sub-menu">${times(6, () => item(depth - 1))}</ul>` : ''}</li>\n`;
  const picture = () => {
    const file = `https://example.com/wp-content/uploads/${whole(2019, 2026)}/${whole(10, 12)}/${pick(WORDS)}-${pick(WORDS)}`;
    return `<figure class="wp-block-image size-large is-resized"><img loading="lazy" decoding="async" width="1024" height="683" src="${file}-1024x683.jpg" alt="${words(3, 9)}" class="wp-image-${whole(1, 9999)}" srcset="${[300, 600, 768, 1024, 1536, 2048].map((width) => `${file}-${width}x${Math.round(width / 1.5)}.jpg ${width}w`).join(', ')}" sizes="(max-width: 1024px) 100vw, 1024px" /><figcaption class="wp-element-caption">${words(4, 9)}</figcaption></figure>\n`;
  };
  const card = () => `<div class="entry-card card-${whole(1, 9)} elementor-column elementor-col-33" data-id="${whole(1, 1e6)}" data-settings="{&quot;animation&quot;:&quot;none&quot;,&quot;sticky&quot;:${whole(0, 9)}}"><div class="card-inner"><div class="card-media">${picture()}</div><div class="card-body"><h3 class="card-title"><a href="https://example.com/${pick(WORDS)}/" rel="bookmark">${words(3, 7)}</a></h3><p class="card-excerpt">${sentence()}</p><span class="card-more">${icon()}</span></div></div></div>\n`;
  const comment = () => `<li id="comment-${whole(1, 9999)}" class="comment even thread-even depth-1"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img alt="" src="https://secure.gravatar.com/avatar/${whole(1, 1e9)}?s=64&amp;d=mm&amp;r=g" class="avatar avatar-64 photo" height="64" width="64" /><b class="fn">${words(2, 2)}</b></div><div class="comment-metadata"><a href="#comment-${whole(1, 9999)}"><time datetime="2025-11-02T10:00:00+00:00">2 November 2025</time></a></div></footer><div class="comment-content">${paragraph()}</div><div class="reply"><a rel="nofollow" class="comment-reply-link" href="#respond" data-commentid="${whole(1, 9999)}" aria-label="Reply">Reply</a></div></article></li>\n`;
  return `<!DOCTYPE html>
<html lang="en-GB" class="no-js">
<head>
<meta charset="UTF-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${words(3, 6)}</title>
<style id="global-styles-inline-css">:root { ${times(160, preset)} }\n${times(120, rule)}</style>
${times(12, () => `<link rel="stylesheet" id="${pick(WORDS)}-css" href="https://example.com/wp-content/themes/${pick(WORDS)}/style.css?ver=6.${whole(0, 9)}" media="all" />\n`)}
<script>(function (html) { html.className = html.className.replace(/\\bno-js\\b/, 'js') })(document.documentElement); ${times(60, (at) => `if (a${at} > ${whole(1, 99)} && b < "${pick(WORDS)}") { window.${pick(WORDS)}${at} = {"id": ${at}, "name": "${pick(WORDS)}"}; }\n`)}</script>
</head>
<body class="post-template-default single single-post postid-${whole(1, 9999)} wp-embed-responsive">
<div class="site-wrapper"><header class="site-header" role="banner"><nav class="primary-navigation" aria-label="Primary"><ul class="menu">${times(7, () => item(1))}</ul></nav></header>
<main id="content" class="site-main"><article class="post type-post status-publish hentry"><div class="entry-content is-layout-constrained">
${body(16_000, tags)}${times(6, picture)}
</div></article>
<section class="related"><div class="grid">${times(36, card)}</div></section>
<section id="comments" class="comments-area"><ol class="comment-list">${times(36, comment)}</ol></section></main>
<footer class="site-footer">${times(4, () => `<div class="widget"><ul>${times(8, () => item(0))}</ul>${icon()}</div>\n`)}</footer></div>
</body>
</html>
`;
}
