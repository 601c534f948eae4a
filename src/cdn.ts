import {define} from './elements/define.js';
import {FolderSource} from './elements/source.js';

// For a script tag: the data files lie in a folder beside this module.
define(new FolderSource(new URL('data/', import.meta.url)));
