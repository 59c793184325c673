import type { Doc } from '../../../arabic/doc.js';
import type { Mention } from '../../../model/records.js';
import type { Fold } from '../../../text/fold.js';
import type { EntityTable } from '../entities.js';
import type { Grammar } from '../grammar.js';
import { type Spot } from './found.js';
import { type Known } from './records.js';
export type { InnerTitle, Spot } from './found.js';
/**
 * The mentions of the layer with what is named beside and within them: bodies and places by the words that head their names, offices of these,
 * offices that are said with a name, people by given names. These come last and are nobody's parties: no statement and no event rests on them.
 */
export declare function readHeaded(doc: Doc, spots: readonly Spot[], grammar: Grammar, entities: EntityTable, known: Known, fold: Fold, idPrefix: string): Mention[];
