import type { Doc } from '../../arabic/doc.js';
import type { Lexicon, Sense, Word } from '../../arabic/lexicon.js';
import type { Fold } from '../../text/fold.js';
/** What a pattern of words stands for. */
export type NameKind = 'person' | 'short' | 'state' | 'capital' | 'seat' | 'body' | 'outlet' | 'place' | 'framing' | 'role' | 'role-gen' | 'their-role' | 'deputy' | 'aide-to' | 'title' | 'honorific' | 'institution' | 'institution-gen' | 'institutions' | 'heads-two' | 'heads-many' | 'dual' | 'counterpart' | 'side' | 'bureau' | 'latter' | 'epithet' | 'place-head' | 'homeland' | 'none';
export interface NamePattern {
    kind: NameKind;
    /** the id that it stands for; for roles the role, for duals whom it may mean */
    ref: string;
    /** folded words after the second */
    rest?: string[];
    framing?: string;
    /** one word, written with a hamza: without it, it is another («لأي» is not «لاي») */
    hamza?: true;
}
export interface NameMatch {
    pattern: NamePattern;
    sense: Sense;
    /** token after the last */
    to: number;
}
/** Adds the words of a name to the lexicon; the first word leads to the pattern. */
export interface NameIndex {
    add(words: string, kind: NameKind, ref: string, framing?: string | null): void;
}
/** `origin` keeps the names of one index from those of another over the same lexicon. */
export declare function makeNameIndex(lexicon: Lexicon, fold: Fold, origin?: string): NameIndex;
/** «أليسا», «ألمايو»: what begins so has no article. */
export declare const beginsWithHamza: (doc: Doc, i: number) => boolean;
/** Whether any name begins at token `i`. */
export declare const startsName: (doc: Doc, i: number) => boolean;
/** The names of `kinds` that begin at token `i`, longest first. */
export declare function namesAt(doc: Doc, i: number, kinds: readonly NameKind[]): readonly NameMatch[];
/** The names of `kinds` that two folded words begin, which need not stand so in the text, and that go on with the tokens from `from`; longest first. */
export declare const namesOfWords: (doc: Doc, [first, second]: readonly [string, string], from: number, kinds: readonly NameKind[]) => NameMatch[];
/** The names of `kinds` that one folded word is by itself, with `to` as their end. */
export declare const namesOfWord: (doc: Doc, word: string, to: number, kinds: readonly NameKind[]) => NameMatch[];
/** What is called by an office or by what an office is of: none of it is part of a person's name. */
export declare const officeKinds: readonly NameKind[];
/** The longest name at `i` of one of `kinds`. */
export declare function nameAt(doc: Doc, i: number, ...kinds: NameKind[]): NameMatch | undefined;
/** The place of the tables whose name stands at a token, be it a capital that speaks for its state. */
export declare const placeNamedAt: (doc: Doc, i: number) => string | null;
/** Whether a word means anything besides beginning a name: such a word alone is no sure name. */
export declare const isPlainWord: (word: Word) => boolean;
/** Whether a word means nothing that is known, but perhaps «of a town», as family names do: «البغدادي». */
export declare const isUnknown: (word: Word) => boolean;
/** The institution that the word at `i` names without its state: «الحكومة», «البرلمان». */
export declare function namedInstitution(doc: Doc, i: number): string | null;
