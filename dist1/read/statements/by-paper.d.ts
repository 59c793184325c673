import type { State } from './state.js';
import type { Frame } from './walk.js';
export declare function toldBy(state: State, i: number): Frame | null;
/** «صدر عن X البيان الآتي: "…"», «أصدرت X بيانا جاء فيه» is another matter. */
export declare function issuedWords({ context, limit }: State, i: number): Frame | null;
/** «خبرا مفاده أن …» */
export declare function carriedAt({ context, limit, from }: State, i: number): Frame | null;
export declare function issuedAt(state: State, i: number): void;
export declare function leadPhrase(state: State, i: number): number | null;
/** «وفي بيان للنقابة، فإن هذه الخطوة …»: the words of the paper, without a verb. */
export declare function wordsOfPaper(state: State, i: number): Frame | null;
