import type { Language } from '../../arabic/language.js';
import type { Sense, Word } from '../../arabic/lexicon.js';
import type { Cue } from './cue.js';
/** What the head noun of a source makes of it. */
export type SourceKind = 'unnamed' | 'people' | 'bodies' | 'media' | 'paper' | 'mute';
/** A verb of hearsay: a row of evidence.yaml. */
export interface HearsayRule {
    passive: boolean;
    written: boolean;
    /** only in the past */
    past: boolean;
}
export type CueForm = 'verb' | 'participle' | 'masdar';
/** A word that is a form of a cue. */
export interface Hit {
    cue: Cue;
    form: CueForm;
    sense: Sense;
}
/** What a word says to this layer; made once for each written form. */
export interface WordInfo {
    hits: readonly Hit[];
    source: {
        kind: SourceKind;
        lemma: string;
        definite: boolean;
        prep: string;
        pronoun: string;
    } | null;
    according: 'for' | 'about' | 'to' | 'verb' | 'like' | '' | null;
    that: Sense | null;
    prep: Sense | null;
    /** a finite verb and nothing else */
    verbOnly: boolean;
    finite: boolean;
    talk: Sense | null;
    told: boolean;
    issues: boolean;
    /** may begin what is told by nobody */
    hearsay: boolean;
    /** an adverb in the accusative: «ردا», «متحدثا» */
    adverb: boolean;
    stop: boolean;
    /** begins a clause with its subject after it */
    clause: boolean;
    /** may end the words of a speaker */
    cuts: boolean;
    /** says nothing by itself */
    idle: boolean;
    /** a sentence without such a word tells no statement */
    tells: boolean;
    /** may stand before the subject of a clause: «وكان», «كما», «غير أن» */
    opens: boolean;
    /** may say how many speak: «عدد», «نحو», «54» */
    counts: boolean;
}
export declare const sourceClass = "source";
export declare const accordingClass = "according";
export declare const talkClass = "talk";
/** What the rules say of words. */
export interface Lists {
    cues: ReadonlyMap<string, Cue>;
    told: ReadonlySet<string>;
    issued: ReadonlySet<string>;
    joiners: ReadonlySet<string>;
    auxiliaries: ReadonlySet<string>;
    carriers: ReadonlySet<string>;
    hearsay: ReadonlyMap<string, HearsayRule>;
    rumours: Record<'nouns' | 'verbs' | 'leads' | 'tells', ReadonlySet<string>>;
    counting: ReadonlySet<string>;
    /** «مضيفه», «ضيفها»: nouns by which one of two is called, of the other */
    hosts: ReadonlySet<string>;
}
/** What a word says to this layer. */
export declare function infoOf(word: Word, lists: Lists, { lexicon, endings }: Language): WordInfo;
