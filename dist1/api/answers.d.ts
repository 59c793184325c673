import type { z } from '@hono/zod-openapi';
export declare const problemAnswer: {
    default: {
        description: string;
        content: {
            'application/problem+json': {
                schema: z.ZodObject<{
                    type: z.ZodString;
                    title: z.ZodString;
                    status: z.ZodInt;
                    detail: z.ZodString;
                    code: z.ZodString;
                    advice: z.ZodString;
                }, z.core.$strip>;
            };
        };
    };
};
/** What a route can answer: this, or a problem. */
export declare const answers: <T extends z.ZodType>(schema: T, description: string) => {
    default: {
        description: string;
        content: {
            'application/problem+json': {
                schema: z.ZodObject<{
                    type: z.ZodString;
                    title: z.ZodString;
                    status: z.ZodInt;
                    detail: z.ZodString;
                    code: z.ZodString;
                    advice: z.ZodString;
                }, z.core.$strip>;
            };
        };
    };
    200: {
        description: string;
        content: {
            'application/json': {
                schema: T;
            };
        };
    };
};
