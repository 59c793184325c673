import type { Event } from '../../../model/records.js';
import type { EventInput } from '../index.js';
import type { PloverRules } from './rules.js';
export { buildPloverRules, compilePloverRules, type PloverRules } from './rules.js';
export { addPloverWords } from './vocabulary.js';
/** Adds the political events of a story beside its contacts, each once. */
export declare function readPolitical(input: EventInput, contacts: readonly Event[], rules: PloverRules, idPrefix: string): Event[];
