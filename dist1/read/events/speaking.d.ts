import type { Link, Statement } from '../../model/records.js';
import type { Clauses } from '../clauses/index.js';
import type { EntityTable } from '../mentions/index.js';
import type { ContactRules } from './contact-rules.js';
import type { Pair } from './pairs.js';
import { type Told } from './taken-up.js';
export declare const isJudging: ({ act }: Statement) => boolean;
export interface SpeakingInput {
    clauses: Clauses;
    statements: readonly Statement[];
    entities: EntityTable;
    rules: ContactRules;
}
/**
 * The chains of statements that speak of the contact without telling it anew: «وقال الكرملين إن الاتصال استمر ساعة»,
 * «ذكرت الرئاسة أن أردوغان شدد خلال الاتصال على …».
 */
export declare function speakingOf(pair: Pair, told: Told, input: SpeakingInput): {
    chain: Link[];
    denied: boolean;
}[];
