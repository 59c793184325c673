import { z } from 'zod';
import { IsnadError } from '../../model/errors.js';
import { type Limits } from './limits.js';
/** A solution: what each variable is; the language of a text stands under its name and `@`. */
export type Solution = Record<string, string>;
export declare const badAnswer: (host: string, what: string, cause?: unknown) => IsnadError;
/** The first thing that is wrong, and where: `results.bindings.3.start: …`. */
export declare const firstIssue: (error: z.ZodError) => string;
/** Whom to ask, and what it may cost. */
export interface Service {
    endpoint: URL;
    limits?: Limits;
    /** solutions asked for at a time */
    page?: number;
}
/** All solutions of a query, asked for page by page. The query must put them in an order, or pages would overlap. */
export declare function ask(service: Service, query: string): Promise<Solution[]>;
