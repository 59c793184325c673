import type { Sentence } from '../../arabic/doc.js';
import { type State } from './state.js';
/** The statement of a sentence that has no verb before its colon; where it ends, else -1. */
export declare function takeVerbless(state: State, sentence: Sentence): number;
