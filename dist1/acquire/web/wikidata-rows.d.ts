import { z } from 'zod';
import { type Solution } from './sparql.js';
declare const HeldRow: z.ZodObject<{
    of: z.ZodString;
    property: z.ZodEnum<{
        P35: "P35";
        P39: "P39";
        P6: "P6";
    }>;
    subject: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
    officeName: z.ZodOptional<z.ZodString>;
    statement: z.ZodString;
    rank: z.ZodString;
    person: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
    startAny: z.ZodOptional<z.ZodString>;
    start: z.ZodOptional<z.ZodString>;
    startPrecision: z.ZodOptional<z.ZodString>;
    endAny: z.ZodOptional<z.ZodString>;
    end: z.ZodOptional<z.ZodString>;
    endPrecision: z.ZodOptional<z.ZodString>;
    acting: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
export type HeldRow = z.infer<typeof HeldRow>;
declare const FactRow: z.ZodObject<{
    person: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
    fact: z.ZodEnum<{
        alias: "alias";
        born: "born";
        gender: "gender";
        label: "label";
    }>;
    value: z.ZodString;
    'value@': z.ZodOptional<z.ZodString>;
    precision: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
export type FactRow = z.infer<typeof FactRow>;
export declare const heldRows: (solutions: readonly Solution[], host: string) => HeldRow[];
export declare function factRows(solutions: readonly Solution[], host: string): FactRow[];
/** A date as far as it is exact: a day, a month or a year. Null where not even the year is sure. */
export declare function edtfOf(time: string, exact: string | undefined): string | null;
export {};
