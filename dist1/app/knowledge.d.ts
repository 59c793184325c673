import type { Knowledge } from '../read/read.js';
/** Tells one state of the knowledge from another. */
export declare function knowledgeDigest(): string;
/** What reading knows, loaded when it is first needed. */
export declare function knowledge(): Knowledge;
