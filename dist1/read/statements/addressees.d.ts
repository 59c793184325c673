import type { Language } from '../../arabic/language.js';
import { type Context, type Source } from './context.js';
import type { Hit } from './word-info.js';
export interface AddresseeRules {
    /** folded lemmas of verbs whose object is spoken to */
    objects: ReadonlySet<string>;
    /** those that never go without it */
    alone: ReadonlySet<string>;
    /** those after which somebody of the speaker is spoken to: «وسأل زواره» */
    theirs: ReadonlySet<string>;
    replies: ReadonlySet<string>;
    /** talks of two: «في اتصال هاتفي تلقاه من …» */
    calls: ReadonlySet<string>;
    /** «لدى استقباله وزير الخارجية» */
    receives: ReadonlySet<string>;
    /** «تلقى اتصالا من …»: verbs of which another speaks in what one has got */
    gets: ReadonlySet<string>;
    /** «له» → its pronoun */
    for: ReadonlyMap<string, string>;
}
export declare function buildAddressees({ fold }: Language): AddresseeRules;
/** Those spoken to as they were met on the way from the cue: parties by their ids, and what stands for one. */
export interface Addressed {
    ids: string[];
    /** «له», «ناشده» */
    pronoun: string | null;
    /** «الحكومة» of a state that is not named */
    institution: string | null;
    /** «الجانبين» */
    dual: boolean;
}
export declare const nobody: () => Addressed;
/** «أبلغها», «ناشده»: the object of a verb that is said to somebody. */
export declare const objectPronoun: ({ cue, sense, form }: Hit, { rules }: Context) => string | null;
/** «له», «عليه» after a verb that they go with. */
export declare function pronounAt(context: Context, { cue }: Hit, i: number): string | null;
/** Adds whoever is named at tokens `[from, to)`: «نظيره الإندونيسي المنتخب برابوو سوبيانتو» is one man. */
export declare function addressParties(told: Addressed, context: Context, from: number, to: number): void;
/** The ids of those to whom a statement is said by `speaker` with the cue at `at`. */
export declare function addresseesOf(told: Addressed, hit: Hit, at: number, source: Source, context: Context): string[];
/**
 * «وحثت واشنطن على …», «…، ودعا بوتين إلى …»: whether the only noun after the cue is no subject but spoken to.
 * `next`: what follows the noun may begin the words.
 */
export declare function isAddressedAlone(context: Context, { cue, sense }: Hit, at: number, source: Source): boolean;
