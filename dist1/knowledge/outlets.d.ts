/** One name out of several, as written, and whose it is. */
export interface OutletName {
    written: string;
    id: string | null;
}
export interface OutletNames {
    /** by one of its names or hosts, by an address on its site, or by the short form that its names have in brackets; null where none has it, or two */
    idOf(name: string): string | null;
    /** the names in a line that may have several: «واس، رويترز», «وكالة الأنباء العراقية (واع)»; `several`: what stands for agencies that are not named, as written */
    namesIn(line: string): {
        names: OutletName[];
        several: string[];
    };
    /** the ids of outlets that running words name in full: «حقوق النشر محفوظة لوكالة الأنباء العراقية»; `onto`: what may be written onto a name */
    within(text: string, onto: string): string[];
    isAgency(name: OutletName): boolean;
    /** Whether it is known to write in another language than Arabic first, so that others print its Arabic. */
    isForeign(name: OutletName): boolean;
    /** the time zone in which an outlet tells the hour, by what `idOf` takes; null where it is not known */
    zoneOf(name: string): string | null;
}
type Fold = (text: string) => string;
/** Letters and digits of a name, whatever marks stand between them: «أ.ش.أ», «أ ش أ». */
export declare const bareWords: (text: string) => string;
/** «وكالة X للأنباء»: what may stand around a name and is no part of it. */
interface Around {
    before: ReadonlySet<string>;
    after: ReadonlySet<string>;
}
/** Who bears which name, made by the build. */
interface Tables {
    around: Around;
    /** by id */
    known: ReadonlyMap<string, {
        kind: string;
        language: string;
        zone: string;
    }>;
    /** by a whole name, by a host, by what a name has in brackets or about itself */
    full: ReadonlyMap<string, string>;
    hosts: ReadonlyMap<string, string>;
    short: ReadonlyMap<string, string>;
    agencies: ReadonlySet<string>;
    several: ReadonlySet<string>;
}
/** The names of outlets. Run by the build. */
export declare function compileOutlets(fold: Fold): Tables;
/** The outlets of `world/outlets`, and what `page/agencies` has for datelines; read when the first name is asked for. */
export declare function outletNames(fold: Fold): OutletNames;
export {};
