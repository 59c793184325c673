import type { ContactKind, Status, TimeExpression } from '../../model/records.js';
import { type Known } from './exclusions.js';
import type { Draft } from './sides.js';
/** One pair in contact, with every clause that tells of it. */
export interface Pair {
    kind: ContactKind;
    sure: boolean;
    pair: [string, string];
    initiator: string | null;
    host: string | null;
    status: Status;
    time: TimeExpression | null;
    ordinal: number | null;
    within: string | null;
    /** TIMEX3 */
    duration: string | null;
    follows: Pair | null;
    mediators: string[];
    tellings: Telling[];
    rule: string;
}
/** A clause that tells of a contact. */
export interface Telling {
    draft: Draft;
    status: Status;
    time: TimeExpression | null;
    /** … of some of the parties alone: «زار بغداد الأحد والدوحة الإثنين» */
    timeWith: ReadonlyMap<string, TimeExpression>;
    /** a part of the day alone: «صباحا» */
    sameDay: boolean;
    ordinal: number | null;
    within: string | null;
    /** the ordinal that its sentence tells, and the token of what it counts */
    counted: {
        n: number;
        at: number;
    } | null;
    headline: boolean;
    /** told by a noun alone: «زيارة الشرع» says nothing of how it stands */
    weak: boolean;
    /** told as what goes on while something else does: «خلال زيارته» */
    framed?: boolean;
    /** told in the present alone, so that its day says whether it is to come */
    present?: boolean;
    /** told in the future: «سيزور» */
    future?: boolean;
    /** told as over: «زيارته الأخيرة» */
    done?: boolean;
    /** «نفى وجود خطط لاتصال»: denied is only that it was meant to be */
    ofPlan?: boolean;
    mediators: string[];
    background: boolean;
    /** «في مكالمة جرت في 14 ديسمبر»: told as one of its own, days before the story */
    old: boolean;
    /** in words that were said before: «وكان المتحدث أعلن» */
    toldBefore: boolean;
}
/** One contact for each pair of interlocutors, joined from all that the story tells of it. */
export declare function joinTellings(tellings: readonly Telling[], known: Known): Pair[];
/** «the second call within a week; on 28 July they discussed …»: the earlier one is of the kind that is counted. */
export declare function linkSeries(pairs: readonly Pair[]): void;
