import { type Language } from '../arabic/language.js';
import { type World } from '../knowledge/world.js';
import type { ClauseRules } from './clauses/index.js';
import type { MarkRules } from './clauses/marks.js';
import { type ContactRules } from './events/index.js';
import { type PloverRules } from './events/plover/index.js';
import { type Grammar } from './mentions/index.js';
import { type StatementRules } from './statements/index.js';
import { type TimeKnowledge } from './times/index.js';
/** Everything that reading knows, loaded once and never changed. */
export interface ReadKnowledge {
    language: Language;
    world: World;
    grammar: Grammar;
    times: TimeKnowledge;
    contacts: ContactRules;
    plover: PloverRules;
    statements: StatementRules;
    clauses: ClauseRules & MarkRules;
}
/** The language with its words, and the grammar of time over it: enough to read times alone. */
export declare function loadTimes(): Pick<ReadKnowledge, 'language' | 'times'>;
export declare function loadReadKnowledge(): ReadKnowledge;
