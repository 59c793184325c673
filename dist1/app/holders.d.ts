import { type TermFound } from './world.js';
/**
 * Who held an office on a day (`2013-07-03`), in a month or a year (`2013`); without a time, all whom the tables know, in order. The office by its
 * id (`EGY/president`) or by its title as the news has it. Empty where the tables know nobody.
 * Throws an `IsnadError`: `world/no-such-name`, `input/bad-date`.
 */
export declare const holdersOf: (office: string, at?: string) => TermFound[];
/**
 * Which offices somebody held on a day, in a month or a year; without a time, all that the tables know, in order.
 * Throws an `IsnadError`: `world/no-such-name`, `input/bad-date`.
 */
export declare const officesHeldBy: (person: string, at?: string) => TermFound[];
