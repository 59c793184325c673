import type { Account } from '../model/records.js';
import { type PageFacts } from './exported.js';
export declare const namespace = "urn:isnad:";
/** `entry:1234` → `urn:isnad:entry:1234`; what a name of a resource may not hold is written in per cent. */
export declare const iriOf: (id: string) => string;
/** A page by its address, else by its text. */
export declare const pageIri: (page: string, facts: PageFacts | undefined) => string;
export declare const accountIri: ({ id }: Account) => string;
