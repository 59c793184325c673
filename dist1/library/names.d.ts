export type { PageGiven } from '../app/given-page.js';
export { holdersOf, officesHeldBy } from '../app/holders.js';
export { matchNames, type NameMatch, type NameMatchWay, sameName } from '../app/name-match.js';
export { type NameIn, namesIn, namesOfReading } from '../app/names-in.js';
export { type BothNames, type Candidate, lookUp, type OfficeFound, type PersonFound, type SeatFound, type TermFound, type WorldFound, type WorldThing, } from '../app/world.js';
export { type ErrorCode, IsnadError } from '../model/errors.js';
export type { Entity } from '../model/records.js';
