import type { Mention } from '../../../model/records.js';
import type { Title } from '../title.js';
import { type GivenOffice } from './appointed.js';
import { type Named } from './people.js';
import { type Post } from './posts.js';
import { type Thing } from './thing.js';
import type { Kit } from './words.js';
/** The office within a mention; `holder`: whose bureau it is. */
export interface InnerTitle {
    from: number;
    to: number;
    entity: string | null;
    holder: string | null;
}
/** A mention that the layer has made, with its tokens `[from, to)`. */
export interface Spot {
    mention: Mention;
    from: number;
    to: number;
    /** the tokens of a name: nothing else is named in them */
    name: [number, number] | null;
    /** the tokens of the office that is said with a name, and its entity */
    title: InnerTitle | null;
    /** the offices that are said besides the first */
    more: readonly InnerTitle[];
    /**
     * the office that it is, where nobody is named; `isPost`: it is spoken of, whoever has it; `leads`: it heads a state or its
     * government; `many`: it is of several («نواب الرئيس») */
    office: {
        title: Title;
        isPost: boolean;
        leads: boolean;
        many: boolean;
    } | null;
}
export interface Found {
    things: Thing[];
    posts: Post[];
    /** offices that somebody is given: «محافظا لعدن» */
    appointed: GivenOffice[];
    /** with whom the layer has named of them */
    people: {
        person: Named;
        part: Spot | null;
    }[];
    /** mentions of the layer that are a part of what was found and say no more than it */
    outdone: Set<Spot>;
}
/** Whether an office says neither what it is of nor which one it is. */
export declare const isVagueOffice: (entity: string | null) => boolean;
export declare const isUnknown: (entity: string | null) => boolean;
/** Goes over the tokens of one sentence, `spots` being the mentions in it. */
export declare function findIn(kit: Kit, from: number, to: number, spots: readonly Spot[]): Found;
