import type { KeptCorrection, Store } from '../../store/store.js';
import { type Entities } from '../entries.js';
import { type Saying } from './saying.js';
/** A correction as somebody gives it. */
export type Wanted = {
    what: 'join';
    a: string;
    b: string;
} | {
    what: 'split';
    entry: string;
    accounts: readonly string[];
} | {
    what: 'set';
    entry: string;
    field: string;
    values: readonly string[];
} | {
    what: 'name';
    who: string;
    as: string;
} | {
    what: 'not-news';
    page: string;
};
export interface CorrectOptions extends Saying {
    register?: string;
}
/** Corrections with the names of whom they are about. */
export interface Corrections {
    corrections: KeptCorrection[];
    entities: Entities;
}
/** Corrects the register; what was said, with what has become of it. */
export declare function correctIn(store: Store, wanted: Wanted, saying: Saying): Promise<Corrections>;
/** Wrong use is told before a register is opened. */
export declare function correct(wanted: Wanted, { register, ...saying }?: CorrectOptions): Promise<Corrections>;
/** Takes a correction back; what has become of it, and of those that have lost their hold with it. */
export declare function undoIn(store: Store, wanted: string, saying: Saying): Promise<Corrections>;
export declare function undo(wanted: string, { register, ...saying }?: CorrectOptions): Promise<Corrections>;
/** All corrections, the undone ones too, in the order in which they were made. */
export declare const correctionsIn: (store: Store) => Promise<Corrections>;
export declare const corrections: (register?: string) => Promise<Corrections>;
