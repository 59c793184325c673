import { type Period } from '../../knowledge/dates.js';
import { type Term, type World } from '../../knowledge/world.js';
import type { DateValue } from '../../model/records.js';
import type { Grammar } from './grammar.js';
import type { Party } from './party.js';
import { type Title } from './title.js';
/** What the story has told so far of who holds what. */
export interface Cast {
    world: World;
    /** states whose leader is the head of government */
    governed: ReadonlySet<string>;
    /** when the story speaks */
    when: Period;
    /** the state whose news this is, where agency, dateline or outlet tell it: «سمو الأمير» is its own */
    home: string | null;
    /** the person whom the story itself names as holding an office */
    named: Map<string, string>;
    /** by role alone: the first whom the story names with it, for «الوزير» in a headline */
    bearers: Map<string, string>;
    /** people whom no table has and the story gives an office */
    officials: Set<string>;
}
export declare const officeId: (title: Title) => string | null;
export declare const rolesOf: (role: string) => string[];
export interface Bounds {
    period: Period;
    why: string;
}
/** Somebody whom the story names by name as holding an office, and when he held it. */
export interface Holding {
    party: Party;
    person: string;
    title: Title;
    terms: Period[];
    /** whose office it is does not stand in the text: «الرئيس إبراهيم رئيسي» */
    bare: boolean;
}
/** The one state or body whose office of that role somebody ever held. */
export declare function ownerOfRole(person: string, role: string, { world }: Pick<Cast, 'world'>): string | null;
/** Those whom the story names as holding an office that they held at some time. */
export declare function holdingsIn(parties: readonly Party[], grammar: Grammar): Holding[];
/**
 * The time in which everyone whom the story names as holding an office held it; null when nobody says anything. Nobody is named by an
 * office before he holds it, and many after they left it. So who came last into office counts first, and none before him in the same.
 */
export declare function boundsOf(holdings: readonly Holding[], world: World): Bounds | null;
/** The period in which a story with this date of publication speaks. */
export declare const periodOf: (published: DateValue | null) => Period;
/** «رئيس الجمهورية» in a state's own news is the head of that state; only for offices that a state has one of. */
export declare function holderAtHome(title: Title, cast: Cast): string | null;
/** Whether somebody heads a state or its government when the story speaks. */
export declare const isRuler: (person: string, cast: Cast) => boolean;
/** Who holds an office in the story, who came into question, and what decided. */
export interface Choice {
    by: 'story' | 'time' | 'several' | 'nobody';
    holder: string | null;
    when: Period;
    /** everyone who held it, at whatever time; a chancellor may be called prime minister */
    terms: readonly Term[];
}
/** Of ministers of state, deputies of ministers and ambassadors a state has several, though the table may have one. */
export declare const isHeldByMany: (role: string, world: World) => boolean;
/**
 * The person who holds the office in the story: as it names him, else the only one whom the table has for the time, or the only one of
 * these whom the story names.
 */
export declare function chooseHolder(title: Title, cast: Cast, met?: ReadonlySet<string>): Choice | null;
/** «الرئيس محمد بخاري»: he is the head of his own state. */
export declare function officeOfHis(person: string, title: Title, { world, when }: Cast): string | null;
/** Whether the table knows anybody in the office at the time. */
export declare const isHeldThere: (title: Title, cast: Cast) => boolean;
/** Whom a title may mean: who holds the office at the time, or ever held it where it says that this is past. */
export declare function mayHold(title: Title, cast: Cast): readonly string[];
/** Everyone who held an office at whatever time. */
export declare function everHeld(title: Title, { world }: Cast): readonly string[];
/** The only person whom the table has in the office at the time. */
export declare function tableHolder(title: Title, cast: Cast): string | null;
/** «الرئيس السابق»: whom the story names as having held it, else who held it last; «الرئيس المنتخب»: who comes next. Only of heads. */
export declare function holderThen(title: Title, cast: Cast, met: ReadonlySet<string>): string | null;
/** Who had an office until just before the time of the story: «تشييع الرئيس الإيراني». */
export declare function holderUntil(title: Title, cast: Cast): string | null;
/** What a name is: a full one, given names only, a family name alone – such as the news calls one man by, or any –, or what may be anybody's given name. */
export type Standing = 'full' | 'common' | 'one-name' | 'surname' | 'given';
/** The one person of several with one name: he whose title is said, who is named in full, or who held an office then. */
export declare function choosePerson(people: readonly string[], title: Title | null, cast: Cast, met: ReadonlySet<string>, isAbout: (state: string) => boolean): string | null;
export declare const rankOfRole: (role: string | null, { roles }: World) => string;
/** The role of a person at the time, the highest first; for «نظيره». */
export declare function roleOf(person: string, cast: Cast): string | null;
/** Whether a person held a role, in any state, at the time of the story. */
export declare const heldThen: (person: string, role: string, { world, when }: Cast) => boolean;
/** Whether a person takes an office of a role within a year after the time of the story. */
export declare const willHold: (person: string, role: string, { world, when }: Cast) => boolean;
/** Whether a person held a role before the time of the story and holds it no more; `of` null: in any state. */
export declare function heldBefore(person: string, role: string, of: string | null, { world, when }: Cast): boolean;
/** Whether somebody headed a state or its government before the time of the story, in whichever office. */
export declare const ledBefore: (person: string, { world, when }: Cast) => boolean;
/** The ranks of offices that every paper names and every table has. */
export declare const high: Set<string>;
/** Whether a title is an office of public life: one of the tables, of a state or a body, or high enough to need neither. */
export declare function isOffice(title: Title, { world, worldly }: {
    world: World;
    worldly: ReadonlySet<string>;
}): boolean;
/**
 * Whether a name may be that of the person whom the tables have: he is named in full elsewhere in the story, has the
 * office that it gives him or one of his own state, held one then, or has a name that is not everybody's and no office in the tables or
 * one not long before or after. One word alone must be of a head of state or government in office and no given name: many are called
 * «صالح» and «عسيري».
 */
export declare function isPlausible(person: string, alone: Standing, title: Title | null, cast: Cast, met: ReadonlySet<string>): boolean;
/** Whether somebody had come to an office of the whole state when the story speaks. */
export declare const hasBegun: (person: string, cast: Cast) => boolean;
/** Whether somebody holds an office at the time of the story. */
export declare const holdsNow: (person: string, cast: Cast) => boolean;
