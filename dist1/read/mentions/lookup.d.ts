import type { Language } from '../../arabic/language.js';
import type { Grammar } from './grammar.js';
/** What words by themselves name: «وزير الخارجية المصري», «شكري», «الكرملين». */
export interface NamedAlone {
    /** `EGY/foreign-minister`, and the offices whose holder may be called so */
    offices: string[];
    /** a role whose state is not said: «وزير الخارجية» */
    role: string | null;
    /** everyone of that name; of those who held the office that is said with it, where there is one */
    people: string[];
    /** a state's code, a body's id, or `EGY/foreign-ministry` */
    thing: string | null;
}
/** Reads a name as the reader of pages would; null where the words are not one name from beginning to end. */
export declare function namedAlone(text: string, { lexicon, sentences }: Language, grammar: Grammar): NamedAlone | null;
