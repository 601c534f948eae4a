/**
 * view/sheet: a circuit on paper. Pictures, doses in words, cues, cells to fill in, what to mind, sources and the way back to the page.
 * Here live the markup of that page and its own stylesheet. Not here: the file around it, and anything that can be pressed.
 */
export {sheetView, type SheetOptions} from './sheet.js';
export {sheetStyle} from './style.js';
