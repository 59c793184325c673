import type { EventInput } from '../index.js';
/** The id of the state whose bodies a story means that names none with them; null where that is open. */
export declare function sceneOf(input: EventInput): string | null;
