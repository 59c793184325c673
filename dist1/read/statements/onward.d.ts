import { type Context, type Source } from './context.js';
export interface Found {
    to: number;
    source: Source;
}
export declare const outletOnly: (source: Source | null, context: Context) => Source | null;
/** What is written onto the word at `k`, or onto the mark before it: «لوكالة», «لـ«تاس»». */
export declare function writtenAt(context: Context, k: number): string;
/** What stands after «في» or «خلال»: «تصريح لوكالة تاس», «مقال في صحيفة الغد». Null where no outlet is spoken to. */
export declare function talkAt(context: Context, j: number, limit: number): Source | null;
/** «مسؤولين تحدثا إلى وكالة فرانس برس», «مصدر قضائي لـ«الجديد»»: to whom a source has spoken. */
export declare function whomTold(context: Context, from: number, limit: number): Found | null;
interface Onward {
    /** «B نقلا عن C» too */
    quoting?: boolean;
    /** «نقلا عن A، عن B» */
    commas?: boolean;
}
/** A source and those from whom he has it in turn: «عن B عن C», «B الذي نقل بدوره عن C». Outermost first. */
export declare function onward(context: Context, first: Source, limit: number, { quoting, commas }?: Onward): {
    to: number;
    sources: Source[];
};
/** «التي استندت إلى مصدر أمني», «التي اطلعت على وثيقة للوزارة»: on whom the words rest; `which`: the token of «التي». */
export declare function restsOn(context: Context, which: number, limit: number): Found | null;
/** «الذي نقلت عنه وكالة إيفي قوله», «نقلت عنه وكالة أسوشيتد برس», «التي نقلت وكالة د ب أ تصريحها». */
export declare function whoHandsOn(context: Context, at: number, limit: number): Found | null;
export {};
