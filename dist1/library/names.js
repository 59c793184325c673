// `import { namesIn, holdersOf, sameName } from 'isnad/names'`: who is named, who held which office when, and which names are one.
export { holdersOf, officesHeldBy } from '../app/holders.js';
export { matchNames, sameName } from '../app/name-match.js';
export { namesIn, namesOfReading } from '../app/names-in.js';
export { lookUp, } from '../app/world.js';
export { IsnadError } from '../model/errors.js';
