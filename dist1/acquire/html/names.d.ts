import type { RegionKind } from '../../model/records.js';
import type { Element } from './elements.js';
export interface NameRule {
    id: string;
    kind: RegionKind;
    words: string[];
    names?: string[];
    none?: string[];
    match: string[];
    never: string[];
}
interface Names {
    rules: readonly NameRule[];
    /** the rules of whole names, and which names are none of them */
    whole: ReadonlyMap<string, number[]>;
    except: ReadonlyMap<string, number[]>;
    /** by their first word: what words in a row belong to which rule */
    rows: ReadonlyMap<string, {
        words: string[];
        rule: number;
    }[]>;
}
/** The words that a class or an id is made of. */
export declare const wordsOfName: (name: string) => string[];
export declare function buildNames(rules: readonly NameRule[]): Names;
/** The rule of an element by its classes and its id; of several the first in the table. */
export declare function ruleByName({ attributes }: Element, names: Names): NameRule | null;
/** What the compiled knowledge has of names. */
export declare function namesKnown(): Names;
export {};
