import type { Damage } from './damage.js';
import { type Window } from './window.js';
export interface Member {
    offset: number;
    /** in the file */
    length: number;
    content: Buffer;
}
/** What cannot be taken member by member: one too large to be held. The window stands before it. */
export interface Giant {
    giant: true;
}
/** The members of a file, and what of it is damaged. `opens` tells by its beginning whether a member is one of this archive. */
export declare function gzipMembers(window: Window, opens: (beginning: string) => boolean): AsyncGenerator<Member | {
    damage: Damage;
} | Giant>;
