import type { Kit } from './words.js';
/** Somebody who is named in a sentence, tokens `[from, to)`. */
export interface Someone {
    from: number;
    to: number;
    entity: string;
    /** he has an office by which he gives others theirs */
    rules: boolean;
}
interface Place {
    /** the first token of the sentence */
    begin: number;
    /** the office */
    at: number;
}
/** «بتعيين الدكتور ناصر بن مطلق الفاضل مستشارا»: what stands between the noun and the office is a name, whatever its words mean besides. */
export declare function nameBetween(kit: Kit, place: Place): {
    from: number;
    to: number;
} | null;
/** Who may be given an office in a sentence. */
export interface Company {
    /** who is named in the sentence, in order */
    people: readonly Someone[];
    /** who was named last before it, and who is named most on the page */
    earlier: string | null;
    hero: () => string | null;
    /** who was given the office before this one in the sentence; undefined where there is none */
    last: string | null | undefined;
    /** whether the tables have somebody in an office of that name */
    had: (person: string) => boolean;
}
export interface Appointee {
    entity: string;
    /** he is named beside the office, or as the object of the verb */
    sure: boolean;
}
/** Who is given the office at a place; `as`: it is what somebody is called («كوزير للخارجية»). */
export declare function appointee(kit: Kit, place: Place, as: boolean, company: Company): Appointee | null;
export {};
