import type { Telling } from '../accounts/telling.js';
import { type Hand } from '../corrections/hand.js';
import { type Keys } from '../parties.js';
import { type Bunch } from './bunches.js';
import { type Link } from './evidence.js';
/** The keys under which other accounts of the same participants are found. */
export declare const keysOf: (telling: Telling) => Keys;
/** The days within which another account can be of the same occurrence, as an index needs them. */
export declare function window(telling: Telling): {
    from: number | null;
    to: number | null;
};
type Told = Omit<Telling, 'story'>;
export declare const areLinked: (a: Telling, b: Telling) => boolean;
/** What can be said of a link without the stories: in the same order, since participants may pair off otherwise in the other. */
export declare const mayBeLinked: (a: Told, b: Told) => boolean;
/**
 * Accounts that links, a told sequence or people tie together. What happens to the accounts of one component
 * depends on no other account: this is why a page can be registered without looking at the whole register.
 */
export declare function components(tellings: readonly Telling[], hand?: Hand): Telling[][];
export interface Cluster {
    tellings: Telling[];
    bunches: Bunch[];
    links: Link[];
}
/** Joins the accounts of one component, the surest links first, as long as nothing forbids it. */
export declare function clusters(component: readonly Telling[], hand?: Hand): Cluster[];
export {};
