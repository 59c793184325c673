import type { Link } from '../../model/records.js';
import { type Context, type Said, type Source } from './context.js';
import type { Frame } from './walk.js';
export declare function joinLinks(...lists: Link[][]): Link[];
export declare const isMedium: ({ role }: Link) => boolean;
export declare function bureauBefore(source: Source, { memory }: Context, index: number): Link[];
/**
 * «وأضاف الرئيس», «وقال المسؤول»: who spoke last, named again, goes on by way of those who handed on his words; without «وأضاف» only in the
 * same paragraph, and where he says and does not do something.
 */
export declare function handedOn(source: Source, context: Context, index: number, goesOn: 'adds' | 'says' | 'does'): Link[];
/** The links by which somebody goes on who is not named again: those who hand him on, and the outlet that he speaks to. */
export declare const goesOnBy: (said: Said, index: number) => Link[];
/** Those by way of whom the last of a chain speaks: «نقلت A عن B عن C»; `first`: A. */
export declare function handingOn({ at, hit, via }: Frame, first: Source | null, context: Context): Link[];
