import type { Doc } from '../../arabic/doc.js';
import type { Grammar } from './grammar.js';
import { type PersonName } from './person.js';
/** The name at `i`, right after an office or, if `honoured`, a word of respect: two words or more, the first a given name unless that word stands before it. */
export declare function courtesyNameAt(doc: Doc, i: number, honoured: boolean, grammar: Grammar): PersonName | null;
/** «رئيس الوزراء البريطاني ماكدونالد»: one word of which nothing is known, as only a foreign name is, right after the office of a head or a minister. */
export declare function foreignNameAt(doc: Doc, i: number, grammar: Grammar): PersonName | null;
