import { type Doc } from '../../arabic/doc.js';
import type { DateValue, Mention, Span } from '../../model/records.js';
import type { Fold } from '../../text/fold.js';
import { type Contradiction } from './contradictions.js';
import { type EntityTable } from './entities.js';
import type { Grammar } from './grammar.js';
import { type Bounds, type Choice } from './who.js';
export type { EntityTable } from './entities.js';
export { addNames, addSupplement, buildGrammar, compileBearers, compileHomes, type Grammar } from './grammar.js';
export { namedAlone } from './lookup.js';
export { namedInstitution, placeNamedAt } from './names.js';
export type { Bounds, Choice } from './who.js';
export interface MentionLayer {
    mentions: Mention[];
    /** these, and what is named beside and within them and is no party; asked for last, as it adds entities */
    all: () => Mention[];
    entities: EntityTable;
    /** the time in which the story must speak, by the offices it names as held; null when they say nothing */
    bounds: Bounds | null;
    /** the offices named as held that nobody of that name held when the story speaks, with the places that name them */
    contradictions: (Contradiction & {
        span: Span;
    })[];
    /** by mention of an office: who came into question for it, and what decided */
    choices: ReadonlyMap<string, Choice>;
    /** the rank of the office that a person or an office has in the story; '' where it is not known */
    rankOf: (id: string) => string;
    /** the gender of a person; null where it is not known */
    genderOf: (id: string) => 'm' | 'f' | null;
    /** whether somebody acts in public affairs: a table knows him, or the story gives him an office */
    isActor: (id: string) => boolean;
}
/** Adds the mentions of people, offices, states, bodies and places, resolved for the time of the story. */
export declare function readMentions(doc: Doc, published: DateValue | null, home: string | null, grammar: Grammar, fold: Fold, idPrefix: string): MentionLayer;
