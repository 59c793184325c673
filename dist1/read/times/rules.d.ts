/** A rule as written. `form` is a sequence of words, terms and categories; see the head of rules/days.yaml. */
export interface RuleEntry {
    id: string;
    cat: string;
    form: string | string[];
    make?: string;
    set?: Record<string, unknown>;
    after?: string[];
    notAfter?: string[];
    notBefore?: string[];
    /** only where the sentence looks ahead */
    ahead?: boolean;
    /** only where the sentence looks back */
    back?: boolean;
    /** only where nothing but marks follows */
    last?: boolean;
    /** only in texts of this genre */
    genre?: string;
    yes?: string[];
    no?: string[];
}
/** Which clitics the first word of a sequence may carry: any at the beginning of an expression, those asked for within. */
export interface Allowed {
    any: boolean;
    conj: string;
    prep: string;
}
export declare const bare: Allowed;
export interface Item {
    kind: 'word' | 'term' | 'cat';
    /** number of the word or term; index of the category */
    id: number;
    name: string;
    label: string;
    conj: string;
    prep: string;
    /** what it may carry where it is not the first */
    allowed: Allowed;
}
export interface Rule {
    /** place in the file: the first rule that reads a stretch is the one */
    order: number;
    id: string;
    make: string;
    set: Readonly<Record<string, unknown>>;
    items: readonly Item[];
    after: ReadonlySet<string> | null;
    /** a verb may stand before it, besides the words of `after` */
    afterVerb: boolean;
    notAfter: ReadonlySet<string> | null;
    notBefore: ReadonlySet<string> | null;
    notBeforeTerms: ReadonlySet<number> | null;
    /** no word and no number may follow */
    last: boolean;
    ahead: boolean;
    back: boolean;
    genre: string | null;
}
export interface Grammar {
    /** folded word to its number */
    words: ReadonlyMap<string, number>;
    terms: ReadonlyMap<string, number>;
    categories: ReadonlyMap<string, number>;
    /** by category: by the number of what a rule begins with, the rules in order */
    byFirst: ReadonlyMap<number, readonly Rule[]>[];
    /** by category: the numbers of what it may begin with */
    firsts: readonly ReadonlySet<number>[];
}
export declare function compile(entries: readonly RuleEntry[], fold: (s: string) => string, conj: readonly string[]): Grammar;
