import type { Doc } from '../../arabic/doc.js';
import type { TimeKnowledge } from './knowledge.js';
/** -1: the sentence looks back there, 1: ahead, 0: its verb says neither. */
export declare function leanOf(doc: Doc, from: number, to: number, knowledge: TimeKnowledge): -1 | 0 | 1;
