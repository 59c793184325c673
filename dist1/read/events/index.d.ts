import type { DateValue, Event, Link, Statement, TimeExpression } from '../../model/records.js';
import type { Clauses } from '../clauses/index.js';
import type { EntityTable } from '../mentions/index.js';
import type { ContactRules } from './contact-rules.js';
import type { About } from './discourse.js';
import { type RankOf } from './exclusions.js';
export { addContactWords, buildContactRules, type ContactRules, contactNounClass } from './contact-rules.js';
export { addTopics } from './topics.js';
export interface EventInput {
    clauses: Clauses;
    times: readonly TimeExpression[];
    statements: readonly Statement[];
    /** the agency that heads the chains of the story */
    head: Link | null;
    entities: EntityTable;
    rankOf: RankOf;
    genderOf: About['genderOf'];
    isActor: (id: string) => boolean;
    /** what the story's date is, or its bounds */
    story: DateValue | null;
    /** the state of the town that the story is dated from */
    datedFrom: string | null;
    /** that town, where a table has it */
    datedAt: string | null;
    /** index of the span that is the headline, or -1 */
    headlinePart: number;
}
/** Adds the contacts of a story, one for each pair of interlocutors. */
export declare function readContacts(told: EventInput, rules: ContactRules, idPrefix: string): Event[];
