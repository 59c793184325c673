import type { ContactKind, Status } from '../../model/records.js';
import type { Clauses } from '../clauses/index.js';
import { type ContactRules } from './contact-rules.js';
export interface Standing {
    status: Status;
    /** told by a noun alone, which says nothing of how it stands */
    weak: boolean;
    /** told in the present alone, so that its day says whether it is to come */
    present?: boolean;
    /** «سيزور»: told in the future */
    future?: boolean;
    /** «زيارته الأخيرة»: told as over, whatever day stands beside it */
    done?: boolean;
    /** «نفى وجود خطط لاتصال»: denied is only that it was meant to be */
    ofPlan?: boolean;
    /** «خلال زيارته»: told as what goes on while something else does, whenever that is */
    framed?: boolean;
}
/** How a contact of `kind` that token `at` tells stands, told by the verb at `verb` (if one tells it). */
export declare function statusAt(...told: Parameters<typeof standingAt>): Standing;
declare function standingAt(clauses: Clauses, at: number, verb: number | null, sentence: number, headline: boolean, kind: ContactKind, rules: ContactRules): Standing;
export {};
