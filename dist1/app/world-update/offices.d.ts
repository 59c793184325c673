import type { Held } from '../../acquire/web/office-holders.js';
import type { Row } from '../../knowledge/load.js';
import type { Lookup, Role } from '../../knowledge/world.js';
import type { Known } from './known.js';
/**
 * The office that somebody held who headed a state or its government: the one that the tables say he held; the one that the state
 * itself names; the only one of the rank that the tables have for that time, or at all. Where the tables have a head of state and none
 * of government, one heads both. What others have held says nothing of one from elsewhere: the king of one state may head another,
 * of which the tables have his governor.
 */
export declare function officeOf(held: Held, person: Row, term: Row, known: Known, roles: Lookup<Role>): string | null;
