/** A pronoun that is written onto a word: «ه», «ها», «هما». */
export interface Pronoun {
    person: 1 | 2 | 3;
    /** null where it is not said */
    gender: 'm' | 'f' | null;
    number: 's' | 'd' | 'p';
}
/** What a pronoun of `knowledge/arabic/clitics.tsv` means; null for «» and whatever is none of them. */
export declare function pronounMeaning(form: string): Pronoun | null;
