import type { Clauses } from '../clauses/index.js';
import type { About } from './discourse.js';
import type { Side } from './sides.js';
/** The states of which adjectives behind a contact noun speak, where two or more do, of one gender and number with it. */
export declare function nisbasBehind({ doc, marks }: Clauses, noun: number, about: About): Side;
