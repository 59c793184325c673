import { z } from 'zod';
import type { Entry } from '../model/records.js';
export declare const numbers: z.ZodArray<z.ZodInt>;
export type Numbers = ReadonlyMap<string, number>;
export declare const numbersOf: ({ accounts }: Entry) => Numbers;
export declare const inNumbers: (ids: readonly string[], all: Numbers) => number[];
export declare const byText: (by: readonly number[]) => string;
