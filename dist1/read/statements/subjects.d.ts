import { type Sense } from '../../arabic/lexicon.js';
import type { Link, Span } from '../../model/records.js';
import type { Predicate } from '../clauses/index.js';
import { type Context, type Said, type Source } from './context.js';
import type { Frame } from './walk.js';
import type { Hit } from './word-info.js';
export declare const genderOf: (sense: Sense | null) => 'm' | 'f' | null;
export declare const isAuxiliary: (context: Context, i: number) => boolean;
/** «بعدما قال المدرب إن …», «حين أعلن: …»: what was said then was said all the same. */
export declare const isThen: (context: Context, i: number, { sense }: Hit) => boolean;
/** «هناك من يرى», «منهم من قال» */
export declare const isWhoever: (context: Context, i: number, from: number) => boolean;
/** «في خطوة وصفها النائب بأنها …»: behind a noun with a pronoun no subject stands. */
export declare function isDescribed(context: Context, i: number, { cue, sense }: Hit): boolean;
/** «كلمة رحب فيها بالحضور», «بيانا نفى فيه …»: what stands before it is where he says it. */
export declare const saysInIt: (context: Context, i: number) => boolean;
/** «قال …، قبل أن يضيف …»: the present after «قبل أن» tells what happened, if what stands before it did. */
export declare const isAfterward: ({ doc, rules }: Context, i: number) => boolean;
/** «وتود الإدارة أن توضح …»: whoever wishes to say it says it. */
export declare const isWished: (context: Context, i: number, from: number) => boolean;
/** The verb of him who wishes to do what the verb at `i` tells; -1 for none. */
export declare function wishBefore({ doc, rules }: Context, i: number, from: number): number;
/** The finite cue at `i`, where it may tell a statement. */
export declare function verbAt(context: Context, i: number, from: number, free?: boolean): Hit | null;
/** «مدينة»: a noun as well as a participle. */
export declare const isNounToo: ({ doc }: Context, i: number) => boolean;
/** An object without a preposition: it may as well be ruled by the noun. */
export declare const isBareNoun: (context: Context, opening: NonNullable<Frame['opening']>) => boolean;
/** «مشيرا», «مؤكدة», «مضيفين»: in the accusative, as a circumstance. */
export declare function participleAt(context: Context, i: number): ReturnType<typeof verbAt>;
export interface Before {
    subject: Source;
    at: number;
    hit: Hit;
}
/** A subject at `k` with a cue as its verb: «مصادر عسكرية أكدت». */
export declare function subjectFirst(context: Context, k: number, limit: number): Before | null;
/** Who does what a predicate tells, where he may speak. */
export declare function subjectOf(predicate: Predicate, context: Context, limit: number): Source | null;
/** A party that the clause has before its verb, some way off: «وكان الوزير الفرنسي فابيوس أعرب». */
export declare function subjectFar(context: Context, at: number): Source | null;
/** «وصرح المتحدث بأن الرئيس استقبل نظيره، مؤكدا سيادته …»: whom the verb before has as its subject. */
export declare function hostBefore(context: Context, at: number): Source | null;
export interface Elided {
    source: Source;
    /** with what goes on with him */
    said: Said | null;
    /** «أكد فيه»: the document of the sentence before */
    paper: Span | null;
    /** who printed it */
    relays: Link[];
}
/** Who is meant where the cue has no subject of its own. */
export declare function elided(frame: Frame, sentence: number, 
/** the token from which no statement of the sentence has been read */
unread: number, inSentence: boolean, context: Context, first: ReadonlyMap<number, Predicate>): Elided | null;
