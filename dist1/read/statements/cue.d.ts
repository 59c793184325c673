import type { Language } from '../../arabic/language.js';
export type CueKind = 'say' | 'view' | 'deed' | 'quote';
/** A verb by which somebody says something: a row of cues.yaml. */
export interface Cue {
    lemma: string;
    /** its past begins with a hamza: «أعلن», not «اعتقد» */
    hamza: boolean;
    act: string;
    kind: CueKind;
    that: boolean;
    preps: ReadonlySet<string>;
    /** «أن» only right after one of these */
    thatPreps: ReadonlySet<string>;
    /** its object is spoken to */
    whom: boolean;
    object: boolean;
    more: boolean;
    relay: string | null;
    silent: boolean;
    denied: boolean;
    /** folded nouns, one of which its object must have; none where any will do */
    nouns: readonly string[];
    via: string | null;
    thing: boolean;
    evenNot: boolean;
    /** in the present it tells what something is: «يعد من أبرز …» */
    past: boolean;
    byAct: string | null;
    /** its present without a subject is never «it is said» */
    alone: boolean;
    /** only a paper is its subject («أثبتت دراسة أن») */
    byPaper: boolean;
    /** what the speaker does is told by the noun that is its object: «قدم شكره» */
    light: boolean;
    /** its object counts where what it is put down to follows: «أرجع الأزمة إلى نقص …» */
    cause: boolean;
    /** «لفت النظر إلى أن»: a noun that goes with it and says nothing */
    idiom: readonly string[];
}
export interface CueFile extends Omit<Partial<Cue>, 'preps' | 'thatPreps'> {
    lemma: string;
    act: string;
    kind: CueKind;
    preps?: string[];
    thatPreps?: string[];
    yes?: string[];
    no?: string[];
}
export declare const cueOf: (file: CueFile, fold: Language['fold'], hamza: string) => Cue;
/** The cue of what is told without a verb of speech: «جاء في بيان», «خبرا مفاده». */
export declare const toldCue: Cue;
