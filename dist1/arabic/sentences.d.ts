import type { Token } from './doc.js';
/** Tokens `[from, to)` of a document that make one sentence. `part` is the index of the span that it began in. */
export interface Sentence {
    from: number;
    to: number;
    part: number;
}
export interface SentenceRules {
    enders: ReadonlySet<string>;
    /** enders after which the sentence goes on when they end a bracket or quotation within it: «شعار «ارحل!» في الميدان» */
    soft: ReadonlySet<string>;
    /** punctuation after which a sentence runs on into the next line */
    carries: ReadonlySet<string>;
    /** folded words after which it does so too: no sentence ends in «في» */
    carrying: ReadonlySet<string>;
    /** those of them that may end a sentence in which one of `denying` stands: «لم نقرر بعد» */
    yet: ReadonlySet<string>;
    denying: ReadonlySet<string>;
    closers: ReadonlySet<string>;
    /** folded words whose full stop is no end: «د.» */
    abbreviations: ReadonlySet<string>;
    /** abbreviations that stand after a number, and end what it ends: «عام 2030 م.» */
    units: ReadonlySet<string>;
}
/** Cuts tokens into sentences; `partAt` is the part of the text that each token stands in. Linear in their number. */
export declare function cutSentences(tokens: readonly Token[], partAt: readonly number[], rules: SentenceRules): Sentence[];
