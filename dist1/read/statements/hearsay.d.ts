import { type Context } from './context.js';
/** Words that are told as having been told, by nobody who is said: «يقال إن …», «ترددت أنباء عن …». */
export interface Hearsay {
    /** its cue is tokens `[from, to)` */
    from: number;
    to: number;
    /** where its words begin, and how */
    at: number;
    that: boolean;
}
/** Hearsay whose cue begins at `i`, in a sentence that begins at `from`. */
export declare function hearsayAt(context: Context, i: number, from: number, limit: number): Hearsay | null;
/** «بحسب ما يتردد», «حسبما قيل»: the token after it; -1 where no such phrase begins at `i`. */
export declare function hearsayBeside(context: Context, i: number, limit: number): number;
