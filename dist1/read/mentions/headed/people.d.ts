import { type Kit } from './words.js';
/** A name of somebody whom no table has, tokens `[from, to)`. */
export interface Named {
    from: number;
    to: number;
    start: number;
}
/** A name by given names: «شاكر سمارة», «محمد أحمد أبو العز»; one given name alone where it means nothing else. */
export declare function personAt(kit: Kit, i: number): Named | null;
