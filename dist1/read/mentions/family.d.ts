import type { Doc } from '../../arabic/doc.js';
import type { Grammar } from './grammar.js';
import { type PersonName } from './person.js';
/** What stands before a name: a word of respect that asks for the whole of it, one that a given name alone may follow, an office, nothing. */
export type Bond = 'respect' | 'style' | 'office' | 'none';
/** What the words of respect in the tokens `[from, to)` let one expect. */
export declare function bondOf(doc: Doc, from: number, to: number, { styles }: Grammar): Bond;
/** The name with the family behind it. */
export declare function withFamily(doc: Doc, name: PersonName, bond: Bond, grammar: Grammar): PersonName;
