import {define} from './elements/define.js';
import {LibrarySource} from './elements/source.js';

// For bundlers: the built-in content becomes a chunk of its own, loaded when the first element asks for it.
define(new LibrarySource(async () => (await import('hamkit/content')).library));
