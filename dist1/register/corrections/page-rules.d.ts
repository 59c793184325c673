import type { Entity, Reading } from '../../model/records.js';
import type { Telling } from '../accounts/telling.js';
import { type Correction } from './correction.js';
interface Name {
    n: number;
    to: Entity;
}
export interface PageRules {
    /** by the id that was read */
    names: ReadonlyMap<string, Name>;
    notNews: ReadonlySet<string>;
    /** the corrections that later ones overrule, and by which */
    overruled: ReadonlyMap<number, number>;
}
export declare function pageRulesOf(corrections: readonly Correction[]): PageRules;
/** A reading with the names that people gave; the page stays as it is. */
export declare function renamed(reading: Reading, names: PageRules['names']): Reading;
/** The accounts of a reading, as people have corrected it. */
export declare function tellingsUnder(rules: PageRules, reading: Reading): Telling[];
export {};
