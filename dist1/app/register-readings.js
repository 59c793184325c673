import { register as registered } from '../register/register.js';
export { copiesAmong } from '../register/copies/groups.js';
/**
 * The entries that readings make together: one for each occurrence, with an account for each page that tells it. A pure function: nothing
 * is kept, and the order of the readings does not matter. For more pages than fit in memory, or to correct and to search, open a register.
 */
export const register = (readings) => registered(readings);
