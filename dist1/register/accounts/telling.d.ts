import type { Account, Casualty, DateValue, PloverType, Status } from '../../model/records.js';
import type { Sketch } from '../copies/sketch.js';
import type { Source } from '../origins/origin.js';
import type { Party } from '../parties.js';
export interface StoryFacts {
    /** page prefix and story */
    id: string;
    page: string;
    outlet: string | null;
    published: string | null;
    /** the day of publication, else the day on which the page was fetched */
    day: string | null;
    /** `MM-DD`, where the story tells its day without a year */
    yearDay: string | null;
    /** the agency or paper that the story credits */
    credit: string | null;
    sketch: Sketch;
    /** hashes of word runs within direct speech */
    quoted: number[];
    /** the pairs of participants whose contacts it tells */
    pairs: string[];
}
export interface Quotation {
    exact: string;
    speaker: string | null;
}
export interface Framing {
    of: string;
    term: string;
}
export interface Naming {
    n: number;
    from: string;
    to: string;
}
export interface Telling {
    account: Account;
    /** contacts are compared with contacts, other events with those of their type */
    group: string;
    type: PloverType;
    mode: string | null;
    kind: string | null;
    status: Status;
    participants: Party[];
    /** how many of the participants are actors, for events that are no contact */
    actors: number;
    mediators: Party[];
    initiator: Party | null;
    host: Party | null;
    place: Party | null;
    ordinal: number | null;
    within: string | null;
    /** the account that it says it came after */
    follows: string | null;
    topics: string[];
    date: DateValue | null;
    /** told in the headline or the first lines */
    lead: boolean;
    /** sampled word runs of the paragraph that tells it */
    paragraph: number[];
    quotations: Quotation[];
    quoted: number[];
    framing: Framing[];
    /** accounts kept by Isnad 0.1.0 lack it */
    casualties?: Omit<Casualty, 'span'>[];
    sources: Source[];
    /** whom it names otherwise than was read, and by which correction */
    namings?: Naming[];
    /** which of several it is that one page tells of the same participants in the same words */
    twin?: number;
    story: StoryFacts;
}
