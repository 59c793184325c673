import { type PageKnowledge } from './knowledge.js';
import { type Line } from './lines.js';
export interface Dateline {
    /** where several are named, all of them: «واس، رويترز» */
    agency: string | null;
    place: string | null;
}
export interface LeadDateline extends Dateline {
    /** where it ends in the text, its closing mark included; null when it is not to be cut off */
    end: number | null;
}
/** between the names of several agencies */
export declare const beside = "\u060C ";
/** Whether it is worth looking for a dateline at the beginning of a line. */
export declare const mayBeginDateline: (line: Line) => boolean;
/** The agency and place that the first paragraph of a story begins with, as written there, and where it goes on. */
export declare function leadDateline(knowledge: PageKnowledge, text: string): LeadDateline | null;
/** The agency and place of a text that is a dateline as a whole. */
export declare function wholeDateline(knowledge: PageKnowledge, text: string): Dateline | null;
