import {doseWords} from './dose.js';
import {ui} from './ui.js';

export const en = {language: 'en', dose: doseWords, ...ui};
