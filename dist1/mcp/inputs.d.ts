import { z } from 'zod';
export declare const filters: {
    with: z.ZodOptional<z.ZodArray<z.ZodString>>;
    state: z.ZodOptional<z.ZodString>;
    kind: z.ZodOptional<z.ZodString>;
    status: z.ZodOptional<z.ZodString>;
    outlet: z.ZodOptional<z.ZodString>;
    origin: z.ZodOptional<z.ZodString>;
    from: z.ZodOptional<z.ZodString>;
    to: z.ZodOptional<z.ZodString>;
};
export declare const limit: (usual: number) => z.ZodOptional<z.ZodInt>;
export declare const after: z.ZodOptional<z.ZodString>;
export declare const entryId: z.ZodString;
