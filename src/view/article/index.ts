export {articleSources, articleView, shownIn} from './article.js';
export {wordsView, type ArticleControls} from './body.js';
export {articleStyle} from './style.js';
