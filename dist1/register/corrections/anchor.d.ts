import type { Telling } from '../accounts/telling.js';
import type { Anchor } from './correction.js';
type Told = Pick<Telling, 'account' | 'group' | 'participants' | 'namings'>;
export declare function anchorOf(telling: Told): Anchor;
/** Finds the account that an anchor holds now, among these. */
export declare function finderIn(tellings: readonly Told[]): (anchor: Anchor) => string | null;
/** The account of a page that an anchor holds now; null where none does. */
export declare function findAnchor(anchor: Anchor, tellings: readonly Told[]): string | null;
export {};
