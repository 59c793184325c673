import type { Group } from '../clauses/index.js';
import { type Context } from './context.js';
export declare const unknownPerson = "person:~";
/** «الجار الله»: somebody whom a table knows, without his first name. */
export declare function isKnownByFamily(group: Group, context: Context): boolean;
/** One person whom only the text knows. */
export declare const isStranger: ({ members }: Group) => boolean;
/** An office, or somebody with his title before the name. */
export declare const isTitled: ({ members: [he] }: Group) => boolean;
