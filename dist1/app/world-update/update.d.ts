import type { Service } from '../../acquire/web/sparql.js';
import { type Row } from '../../knowledge/load.js';
import { type Plan } from './plan.js';
export interface UpdateOptions {
    /** else $ISNAD_SPARQL, else Wikidata's own */
    endpoint?: string;
    /** ISO codes; else all states */
    states?: readonly string[];
    /** `JOR/foreign-minister=Q…`: offices to ask for besides, and their items */
    offices?: readonly string[];
    /** writes nothing */
    dryRun?: boolean;
    /** the folder knowledge/world of a clone, whose tables are completed; else the user's supplement is written */
    into?: string;
    /** for tests: what a request may take, and how many rows are asked for at a time */
    service?: Omit<Service, 'endpoint'>;
}
export interface UpdateReport extends Plan {
    endpoint: string;
    asOf: string;
    states: number;
    /** statements that were told */
    told: number;
    /** states of which nothing was told */
    silent: string[];
    /** rows of the supplement that are told no longer, and were dropped */
    dropped: Row[];
    /** rows of a clone that stay open though somebody else has begun */
    open: Row[];
    folder: string;
    /** the tables of a clone were completed, and not the user's supplement */
    into: boolean;
    /** files that were written, or would have been */
    files: string[];
    dryRun: boolean;
    nameOf: (person: string) => {
        ar: string;
        en: string;
    };
}
/**
 * Asks Wikidata who heads states and governments, and takes what is certain into the user's supplement or into the tables of a
 * clone. Whatever fails before all is known and checked leaves every file as it was.
 */
export declare function updateWorld(options: UpdateOptions): Promise<UpdateReport>;
