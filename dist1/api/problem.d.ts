import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
export declare const Problem: z.ZodObject<{
    type: z.ZodString;
    title: z.ZodString;
    status: z.ZodInt;
    detail: z.ZodString;
    code: z.ZodString;
    advice: z.ZodString;
}, z.core.$strip>;
interface Told {
    code: string;
    detail: string;
    advice: string;
}
export declare function problem(c: Context, status: ContentfulStatusCode, { code, detail, advice }: Told): Response;
/** What answers a request that failed; `tell` hears of what is a fault of Isnad. */
export declare function problemOf(cause: unknown, c: Context, tell: (cause: unknown) => void): Response;
export {};
