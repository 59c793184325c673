import type { Doc } from '../../arabic/doc.js';
import type { Grammar } from './grammar.js';
import { type Title } from './title.js';
/** Whether a verb whose object is somebody stands before what begins at `from`: «استقبل مدير التعليم …». */
export declare function isReceived(doc: Doc, from: number, { receivers }: Grammar, near?: number): boolean;
/** Whether an office that no table gives to one man may go on so far that he is named behind what it is over. */
export declare function mayGoOn(doc: Doc, title: Title, grammar: Grammar): boolean;
/** The places behind an office at which, past what it is over, a name may begin; the nearest first. */
export declare function pastComplement(doc: Doc, start: number, grammar: Grammar): Generator<{
    at: number;
    comma: boolean;
}>;
