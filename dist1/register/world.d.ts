import { type OutletNames } from '../knowledge/outlets.js';
import { loadWorld } from '../knowledge/world.js';
export declare const world: typeof loadWorld;
/** An office `RUS/president` or `body:un/secretary-general` in its two parts. */
export declare function partsOfOffice(office: string): {
    seat: string;
    role: string;
};
export declare const officeOf: (entity: string) => string | null;
export declare const hasHeld: (person: string, office: string) => boolean;
export declare const standsForState: (body: string) => boolean;
/** The body that speaks for one person, as a text composes it. */
export declare const bureauOf: (holder: string) => string;
/** The institution behind a body: the presidency behind a palace, the office of its holder, else the body itself. */
export declare function institutionOfBody(id: string, day?: string | null): string;
/** The institution for which a person or an office speaks; null for a person who holds no office. */
export declare function institutionOfHolder(holder: string, day: string | null): string | null;
/** What somebody who takes part is in office of; null for who holds no office, and for states and bodies. */
export declare const seatOf: (id: string, day: string | null) => string | null;
export declare function institutionOfOffice(office: string): string;
/** The names in a dateline or a credit, which may have several: «واس، رويترز». */
export declare function outletsIn(line: string): ReturnType<OutletNames['namesIn']>;
/** The id of a known outlet or agency by any of its names, else null; an agency among several names goes first. */
export declare function outletByName(name: string): string | null;
export declare const isAgency: (outlet: string) => boolean;
/** A known outlet by its first name, else as it is written. */
export declare const outletName: (outlet: string, written: string) => string;
