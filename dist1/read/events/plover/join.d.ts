import type { Span, Status, TimeExpression } from '../../../model/records.js';
import type { Telling } from './telling.js';
/** One event with every clause that tells of it. */
export interface Joined {
    main: Telling;
    tellings: Telling[];
    mode: string | null;
    status: Status;
    time: TimeExpression | null;
    actors: string[];
    recipients: string[];
    place: string | null;
    /** where he stands who claims it */
    claimed?: Span[];
}
/** Whose an id is: a state and its army are one side. */
type SideOf = (id: string) => string;
/** Joins the tellings of one event: of one type and mode, with parties that meet or are not said, on one day. */
export declare function joinTellings(tellings: readonly Telling[], sideOf: SideOf): Joined[];
export {};
