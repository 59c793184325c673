import type { Doc } from '../../arabic/doc.js';
import type { Grammar } from './grammar.js';
import { type PersonName } from './person.js';
import { type Title } from './title.js';
export declare const isComma: (doc: Doc, i: number, grammar: Grammar) => boolean;
export interface Draft {
    from: number;
    to: number;
    honoured: boolean;
    titles: Title[];
    name: PersonName | null;
}
/** One more element of «title(s) name», «name title(s)», with or without a comma between. False: nothing fits here. */
export declare function takeNext(doc: Doc, draft: Draft, expectName: boolean, grammar: Grammar): boolean;
export declare function personNameAt(doc: Doc, i: number, expected: boolean, grammar: Grammar): PersonName | null;
/** «رفيق الثوابتة: لن نقبل»: whether a name stands at the head of a line, before what he says. */
export declare function isHeading(doc: Doc, i: number, grammar: Grammar): boolean;
export declare function isOfInner(doc: Doc, { from, to, role }: Title, name: PersonName, grammar: Grammar): boolean;
export declare const mainTitle: (titles: readonly Title[]) => Title | null;
