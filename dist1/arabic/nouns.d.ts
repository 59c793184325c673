export interface NounEndings {
    /** the feminine ending, «ة» */
    feminine: string;
    /** what it becomes before an ending, «ت» */
    feminineOpen: string;
    dual: readonly string[];
    /** the dual before a genitive: «وزيرا», «وزيري» */
    dualConstruct: readonly string[];
    masculinePlural: readonly string[];
    /** the masculine plural before a genitive: «مسؤولو», «مسؤولي» */
    masculinePluralConstruct: readonly string[];
    femininePlural: string;
    nisba: string;
    /** other endings of names from which no nisba is made by rule */
    vague: readonly string[];
    /** the alef of the indefinite accusative */
    accusative: string;
    /** an ending «اء», and how it is written before a pronoun: «لقائه», «لقاؤه» */
    hamza: string;
    hamzaOpen: readonly string[];
    /** a final «ء», and its seats before an ending («شيئا», «جزأين») and before a pronoun («جزؤه») */
    finalHamza: string;
    hamzaSeats: readonly string[];
    hamzaSeatsOpen: readonly string[];
    /** nouns that have a long vowel before a pronoun: «أبوه», «أخيها» */
    longNouns: readonly string[];
    longOpen: readonly string[];
    /** an ending «ى», and what it becomes before a pronoun («مستواه») and in the dual («مستويان») */
    weak: string;
    weakOpen: string;
    weakDual: string;
}
export interface NounForm {
    form: string;
    gender: 'm' | 'f';
    number: 's' | 'd' | 'p';
    /** a form that takes no article: before a genitive («وزيرا»), of the indefinite accusative («اتصالا»), or with a pronoun alone («زيارت») */
    state?: 'construct' | 'indefinite' | 'pronoun';
    /** takes no pronoun: before one, ة becomes ت, and the ن of duals and sound plurals is lost */
    bare?: boolean;
}
/** The forms of an adjective given in the masculine singular («روسي»): feminine, dual, sound plural. */
export declare function adjectiveForms(masculine: string, endings: NounEndings): NounForm[];
/** What an adjective has besides when it stands for a person: «مسؤولو الوزارة», «مديرتها». */
export declare function personForms(masculine: string, endings: NounEndings): NounForm[];
/** The forms of a noun: singular with its accusative, dual, and the plurals given (or the sound one in «ات»). */
export declare function nounForms(singular: string, plurals: readonly string[], endings: NounEndings): NounForm[];
