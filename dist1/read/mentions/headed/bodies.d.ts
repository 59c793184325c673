import { type Thing } from './thing.js';
import { type Kit } from './words.js';
/** The body or outlet that is named at `i`: of a table, or by a word that heads the names of bodies. */
export declare function bodyAt(kit: Kit, i: number): Thing | null;
