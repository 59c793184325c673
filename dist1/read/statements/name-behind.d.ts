import { type Group } from '../clauses/index.js';
import { type Context } from './context.js';
/** «المتحدثة باسم فيشر», «المتحدث الرسمي باسم الحركة»: behind one who speaks for another no name begins. */
export declare function isInName(context: Context, k: number): boolean;
/** «فلان باسمه وباسم زملائه»: as it is written it is no given name. */
export declare function isInHisName({ doc, rules }: Context, k: number): boolean;
/** «دعا حمود المسلمين إلى …»: many, of whom no name is made. */
export declare const areMany: (context: Context, k: number) => boolean;
/** Where a name stands: tokens `[from, to)`; `group` where it is a party. */
export interface NameBehind {
    from: number;
    to: number;
    /** behind the mark that closes it */
    past: number;
    group: Group | null;
}
type NameFrom = (context: Context, k: number, limit: number) => number;
export declare function isFamilyBeforeThat(context: Context, k: number): boolean;
/** «وتحدث أحمد العديم - كاتب - …»: a name right behind a verb of saying, of which only the first word is known; its end, else -1. */
export declare function nameAfterVerb(context: Context, k: number, limit: number, sure?: boolean): number;
export declare const isAdjective: ({ doc }: Context, k: number) => boolean;
/** The name of him whose title begins before `from`, some way behind it. */
export declare function nameBehind(context: Context, from: number, limit: number, nameFrom: NameFrom): NameBehind | null;
export {};
