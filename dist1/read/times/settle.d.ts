import type { Doc } from '../../arabic/doc.js';
import type { TimeKnowledge } from './knowledge.js';
import type { Found } from './parse.js';
export declare function withoutNames(doc: Doc, all: readonly Found[], knowledge: TimeKnowledge): Found[];
export declare function longestWins(all: readonly Found[]): Found[];
