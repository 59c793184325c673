import { PloverType } from '../../model/records.js';
/** Words by which an event is told: lemmas of verbs and of nouns. */
export interface FrameWords {
    verbs: string[];
    nouns: string[];
}
/** What one file of frames covers, or those of the contacts together. */
export interface FrameSet {
    /** `contacts` are events of the type CONSULT too */
    id: PloverType | 'contacts';
    type: PloverType;
    /** the words of each mode (of contacts: of each kind); under '' those that tell of none */
    modes: Record<string, FrameWords>;
    contexts: string[];
    examples: {
        must: string[];
        mustNot: string[];
    };
    files: string[];
}
/** What the frames cover, in the order of PLOVER, the contacts first: all that Isnad can tell of what happened. */
export declare function frameSets(): FrameSet[];
