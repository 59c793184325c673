import type { EventInput } from '../index.js';
import type { PloverRules } from './rules.js';
import { type Told } from './telling.js';
/** Whether what is told is of public life, by its sentence, its story and those who act and suffer. */
export declare function isPublicMatter(told: Told, input: EventInput, rules: PloverRules): boolean;
