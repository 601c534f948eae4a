/**
 * embed: an entry in a frame, for sites that let nobody paste a script: the page inside the frame, and what a site may add around it.
 * Here live the address of that page, what the two say to each other, and the height. Not here: tags and data, which hamkit.js has.
 */
export {askedFor, TAGS} from './address.js';
export {GREETING, heightIn, type Height} from './talk.js';
