import type { World } from '../../knowledge/world.js';
import type { Party } from './party.js';
export interface Scene {
    /** the state that the story names as often as all others but its home, if it `may` be meant */
    about: (may: (state: string) => boolean) => string | null;
    /** the only state that the story names of those that may be meant */
    only: (may: (state: string) => boolean) => string | null;
    /** whether the story names the state, or an office or body of it */
    names: (state: string) => boolean;
    /** whether it names a place of it */
    isSetIn: (state: string) => boolean;
}
/** Which states a story tells of. */
export declare function sceneOf(parties: readonly Party[], home: string | null, world: World): Scene;
