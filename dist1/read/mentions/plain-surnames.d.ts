import type { Doc } from '../../arabic/doc.js';
import type { Grammar } from './grammar.js';
import { type PersonName } from './person.js';
/** «السفير المصري أيمن مشرفة الذي …»: behind an office a given name and one indefinite word, though it means something else, is a whole name. */
export declare function plainSurnameAt(doc: Doc, i: number, grammar: Grammar): PersonName | null;
