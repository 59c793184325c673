import { type Doc } from '../../arabic/doc.js';
import type { Sense } from '../../arabic/lexicon.js';
import type { Fold } from '../../text/fold.js';
import type { Grammar } from './grammar.js';
/** «الجيش العراقي» of «بالجيش العراقي», and of «للجيش العراقي», where the first letter of «ال» is left out. */
export declare const withArticle: (text: string, prep: string, host: string, { article, ofClitic }: Grammar) => string;
/** The tokens `[from, to)` as they are written, without what is joined to the first, which has the sense. */
export declare function written(doc: Doc, from: number, to: number, sense: Sense | null, { fold, grammar }: {
    fold: Fold;
    grammar: Grammar;
}): string;
