import type { Entity } from '../../model/records.js';
/** Somebody whom pages of the register name: by his id or a whole name. */
export declare function namedInRegister(name: string, entities: readonly Entity[]): Entity;
/** The same, or whom the tables know. */
export declare function named(name: string, entities: readonly Entity[]): Entity;
