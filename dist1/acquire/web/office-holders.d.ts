import { type Service } from './sparql.js';
/** That somebody held an office, as Wikidata tells it. */
export interface Held {
    /** the ISO code of the state that he headed, or the item of the office */
    of: string;
    /** head of state or of government, or holder of the office that is asked for */
    as: 'head-of-state' | 'head-of-government' | 'holder';
    /** what the state calls the office that its head holds, in English; more than one where it has several */
    officeNames: string[];
    /** the item of the person */
    person: string;
    /** a day, a month or a year; null where it is not told, or not in one way */
    from: string | null;
    to: string | null;
    /** `open`: no end is told; `unknown`: he has left, and nobody says when, or several do */
    end: 'told' | 'open' | 'unknown';
    acting: boolean;
    /** preferred to other statements of the same thing */
    preferred: boolean;
    /** where to look */
    source: string;
}
export interface Somebody {
    item: string;
    en: string[];
    ar: string[];
    /** the first of each is what he is mostly called, if that is told */
    named: {
        en: boolean;
        ar: boolean;
    };
    born: string | null;
    gender: 'm' | 'f' | null;
}
export interface OfficeHolders {
    held: Held[];
    people: ReadonlyMap<string, Somebody>;
}
/** Who headed these states, and who held the offices of these items. Nothing is given unless the whole answer is as it should be. */
export declare function askOfficeHolders(service: Service, states: readonly string[], items: readonly string[]): Promise<OfficeHolders>;
