import type { Event } from '../../model/records.js';
import type { EntityTable } from '../mentions/index.js';
/** Talks held while one side visits the other are a meeting; what a visit will bring, or a visit that goes on, has the visit's day. */
export declare function placeInVisits(events: readonly Event[], entities: EntityTable): void;
