import type { Doc } from '../../arabic/doc.js';
import type { Sense } from '../../arabic/lexicon.js';
import type { Grammar } from './grammar.js';
import { type PersonName } from './person.js';
import { type Title } from './title.js';
/** How a party is meant; becomes `Mention.how` once it is resolved. */
export type PartyKind = 'person' | 'state' | 'metonym' | 'body' | 'outlet' | 'place' | 'counterpart' | 'elided' | 'dual' | 'latter' | 'homeland' | 'side' | 'bureau' | 'group';
/** Somebody or something named, before it is known who that is. Tokens `[from, to)`. */
export interface Party {
    kind: PartyKind;
    from: number;
    to: number;
    /** the sense of the first token: its clitics are no part of the mention */
    sense: Sense | null;
    /** tokens of the word that names */
    head: [number, number];
    title: Title | null;
    /** offices that are said with the first */
    besides: readonly Title[];
    name: PersonName | null;
    /** id of a state, body, outlet or place */
    ref: string | null;
    framing: string | null;
    /** the party whose bureau, side or list this is */
    inner: Party | null;
    /** another state whose capital is called as this state is: «عمان» */
    rival: string | null;
    /** named with «سمو», «فخامة» or the like */
    honoured: boolean;
    /** named right behind the office of one who serves him: «مستشار الرئيس إيمانويل ماكرون» */
    served: boolean;
}
/** All parties of tokens `[from, to)`, in order, the longest at each place. */
export declare function partiesIn(doc: Doc, from: number, to: number, grammar: Grammar): Party[];
