import { type Period } from './dates.js';
import { type Supplement } from './supplement.js';
export interface State {
    id: string;
    en: string;
    ar: string[];
    nisba: string[];
    plural: string[];
    capital: string[];
    seats: string[];
}
export interface Person {
    id: string;
    en: string;
    ar: string[];
    short: string[];
    gender: 'm' | 'f';
    country: string | null;
    wikidata: string | null;
}
export interface Body {
    id: string;
    en: string;
    ar: string[];
    kind: string;
    country: string | null;
    metonym: boolean;
}
export interface Outlet {
    id: string;
    en: string;
    ar: string[];
    latin: string[];
    kind: string;
    country: string | null;
    hosts: string[];
}
export interface Place {
    id: string;
    en: string;
    ar: string[];
    country: string | null;
    kind: string;
}
export interface Role {
    id: string;
    en: string;
    adj: string[];
    gen: string[];
    rank: string;
}
/**
 * Who held an office from when to when. The bounds are widened to what an imprecise date may mean.
 * A term whose end is not known has `asOf`, where the table tells it: the day until which it is known to hold.
 */
export interface Term {
    office: string;
    person: string;
    period: Period;
    /** the bounds as the table has them: a year, a month or a day */
    written: Period;
    acting: boolean;
    asOf: string | null;
    /** where the row is from; null where nobody has looked yet */
    source: string | null;
}
/** A fixed title or a loaded term, and what it names. */
/** Of `RUS/president`, whose office it is. */
export declare const seatOfOffice: (office: string) => string;
/** Of `RUS/president`, which office it is. */
export declare const roleOfOffice: (office: string) => string;
export interface Alias {
    ar: string[];
    of: string;
    framing: string | null;
}
/** Things by a key, each made when it is first asked for. */
export type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has' | 'values'>;
export interface World {
    states: Lookup<State>;
    people: Lookup<Person>;
    bodies: Lookup<Body>;
    outlets: Lookup<Outlet>;
    places: Lookup<Place>;
    roles: Lookup<Role>;
    titles: readonly Alias[];
    framings: readonly Alias[];
    honorifics: readonly string[];
    /** by office, in order of their beginning */
    terms: Lookup<readonly Term[]>;
    /** by person, likewise */
    termsOf: Lookup<readonly Term[]>;
}
/** The rows of people and of terms: those of the tables, with those of a supplement in their right. A term of nobody is none. */
export declare function worldRows(supplement: Supplement | null): Supplement;
/** Takes a supplement, or none, into the world that is loaded from now on. */
export declare function useSupplement(supplement: Supplement | null): void;
/** `knowledge/world` with the supplement, read once. */
export declare function loadWorld(): World;
/** The Arabic names of people that only the supplement has: the lexicon was compiled without them. */
export declare function addedNames(): {
    person: string;
    ar: string[];
}[];
/** Who may have held `office` at some time within `when`, in order of their terms. */
export declare const holders: (world: World, office: string, when: Period) => Term[];
