import type { Field } from '../../model/records.js';
import type { Telling } from '../accounts/telling.js';
/** Every field of which some account says something, in a fixed order. */
export declare function compareFields(tellings: readonly Telling[]): Record<string, Field>;
