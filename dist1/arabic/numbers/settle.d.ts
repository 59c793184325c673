import { type Amount, type Finder } from './amounts.js';
/** The number as it is meant where it stands, or null where its words are none. */
export declare function settled(finder: Finder, amount: Amount): Amount | null;
