import type { Doc } from '../../arabic/doc.js';
import type { Sense } from '../../arabic/lexicon.js';
import type { Grammar } from './grammar.js';
export declare function skipHonorifics(doc: Doc, start: number, grammar: Grammar): {
    to: number;
    sense: Sense | null;
};
/** Whether something is joined to the first word. */
export declare const joined: (sense: Sense | null) => boolean;
