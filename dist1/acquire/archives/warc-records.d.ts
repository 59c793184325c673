import type { Damage } from './damage.js';
import { type Window } from './window.js';
export interface RawRecord {
    offset: number;
    bytes: Buffer;
    /** of `warcinfo`, `response`, `request` … */
    type: string;
}
type Found = RawRecord | {
    damage: Damage;
};
export declare function warcRecords(window: Window): AsyncGenerator<Found>;
export {};
