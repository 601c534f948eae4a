export {evidenceView, type EvidenceControls} from './box.js';
export {evidenceStyle} from './style.js';
