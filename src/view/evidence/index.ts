export {evidenceView, type EvidenceControls} from './box.js';
export {evidenceStyle} from './style.js';
export {citedIn} from './cited.js';
