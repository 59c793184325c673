import type { Corrected, Entity, Span } from '../../model/records.js';
import type { Party } from '../parties.js';
/**
 * An account by what it stands on in its page, so that a newer reader, which may count events otherwise, finds it again.
 * `account` is what it was called when the correction was made.
 */
export interface Anchor {
    account: string;
    page: string;
    group: string;
    trigger: Span;
    exact: string;
    evidence: Span[];
    parties: Party[];
}
export type Deed = 
/** the two entries that these accounts made are one */
{
    what: 'join';
    a: Anchor[];
    b: Anchor[];
}
/** none of these accounts tells what any of those tells */
 | {
    what: 'split';
    of: Anchor[];
    from: Anchor[];
} | {
    what: 'set';
    entry: Anchor[];
    field: string;
    value: unknown;
}
/** whom the reader did not know is somebody known */
 | {
    what: 'name';
    from: Entity;
    to: Entity;
} | {
    what: 'not-news';
    page: string;
    source: string;
};
/** Who said it, why and when. */
export type Said = Pick<Corrected, 'by' | 'why' | 'at'>;
export interface Correction extends Said {
    n: number;
    deed: Deed;
    undone: Said | null;
}
export declare const isInForce: ({ undone }: Correction) => boolean;
