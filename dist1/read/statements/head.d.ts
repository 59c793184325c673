import type { Link } from '../../model/records.js';
import type { EntityTable } from '../mentions/index.js';
import type { Source } from './context.js';
import type { StatementRules } from './knowledge.js';
/** What there is by which to know whose page it is. */
interface PageOutlet {
    /** the name and the host of the page's own outlet, where they are known */
    outlets: readonly string[];
    /** furniture in which the page may name it, and addresses that may be of its site */
    signs: readonly string[];
    layout: {
        dateline: {
            agency: string | null;
        } | null;
        credit: string | null;
    };
}
/** Which links a whole story shares: the agency that heads every chain, and the outlet of the page, which is none. */
export interface Heading {
    head: Link | null;
    isOwn(link: Link): boolean;
}
export declare function headingOf({ outlets, signs, layout: { dateline, credit } }: PageOutlet, entities: EntityTable, rules: StatementRules): Heading;
/** «الوكالة» may mean it. */
export declare const agencySource: ({ name, entity, role }: Link) => Source;
/** The chain of a statement as the whole story has it. */
export declare function headed(chain: readonly Link[], { head, isOwn }: Heading): Link[];
export {};
