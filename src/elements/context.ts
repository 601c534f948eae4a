import {createContext} from '@lit/context';
import type {Source} from './source.js';

/** Which data the elements below a `ham-content` show. A registered symbol, so that two copies of the library understand each other. */
export const sourceContext = createContext<Source>(Symbol.for('hamkit-source'));
