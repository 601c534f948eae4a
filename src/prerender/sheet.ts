import {FIGURE_STYLE} from '../figure/draw/index.js';
import type {Circuit, Library} from '../model/index.js';
import {sheetStyle, sheetView, type SheetOptions} from '../view/sheet/index.js';
import {escapeAttribute, escapeText, stringify} from './stringify.js';

/** The name of the stylesheet of all sheets, beside them. */
export const SHEET_STYLESHEET = 'hamkit-sheet.css';

/** A file of its own, so that a page under a strict content security policy needs no style of its own. */
export const sheetStylesheet = (): string => `${sheetStyle.cssText.trim()}\n${FIGURE_STYLE}\n`;

/** A circuit to print as the text of an HTML file, without script or style of its own. */
export const sheetPage = (circuit: Circuit, library: Library, options: SheetOptions): string => `<!doctype html>
<html lang="${escapeAttribute(library.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(circuit.title)}</title>
<link rel="stylesheet" href="${SHEET_STYLESHEET}">
</head>
<body>
${stringify(sheetView(circuit, library, options))}
</body>
</html>
`;
